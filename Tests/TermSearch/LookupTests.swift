import Testing

@Suite struct LookupTests {}
