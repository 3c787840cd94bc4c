import Testing

@Suite struct MatchingTests {}
