import Testing

@Suite struct FormsTests {}
