import Testing

@Suite struct DraftsTests {}
