import Testing

@Suite struct ElementReaderTests {}
