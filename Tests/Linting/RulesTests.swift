import Testing

@Suite struct RulesTests {}
