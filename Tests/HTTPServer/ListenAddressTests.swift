import HTTPServer
import Testing

@Suite struct ListenAddressTests {
  @Test(
    "a host and a port are read and written",
    arguments: [
      ("127.0.0.1:8080", "127.0.0.1", 8080), ("localhost:0", "localhost", 0), ("[::1]:443", "::1", 443),
      ("[fe80::1%lo]:65535", "fe80::1%lo", 65_535), ("0.0.0.0:80", "0.0.0.0", 80),
      ("hôte.example:1", "hôte.example", 1),
    ])
  func reads(text: String, host: String, port: Int) {
    #expect(ListenAddress(text) == ListenAddress(host: host, port: port))
    #expect(ListenAddress(text)?.description == text)
  }

  @Test(
    "what is not a host and a port is refused",
    arguments: [
      "", ":", "8080", ":8080", "localhost", "localhost:", "localhost:http", "localhost:65536", "localhost:-1",
      "localhost:+80",
      "localhost:8 0", "::1", "::1:8080", "[::1]", "[::1", "[]:80", "[localhost]:80", "a b:80",
      "localhost:99999999999999999999",
    ])
  func refuses(text: String) {
    #expect(ListenAddress(text) == nil)
  }
}
