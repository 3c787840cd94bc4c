import HTTPMessages
import Testing

@Suite struct MultipartFormTests {
  private static let type = "multipart/form-data; boundary=----x7"

  private static func body(_ parts: [(header: String, content: String)], end: String = "------x7--\r\n") -> [UInt8] {
    Array((parts.map { "------x7\r\n\($0.header)\r\n\r\n\($0.content)\r\n" }.joined() + end).utf8)
  }

  @Test("fields and files come in their order, with what is in them byte for byte") func parts() throws {
    let body = Self.body([
      ("Content-Disposition: form-data; name=\"text\"", "été\r\n--\r\n------x\r\n"),
      (
        "content-disposition: form-data; name=\"file\"; filename=\"C:\\a\\no;te%22.md\"\r\nContent-Type: text/markdown",
        "# a"
      ),
      ("Content-Disposition: form-data; name=apply", "0:0"), ("Content-Disposition: form-data; name=\"apply\"", ""),
    ])
    let form = try #require(MultipartForm(body, contentType: Self.type))
    #expect(form.parts.map(\.name) == ["text", "file", "apply", "apply"])
    #expect(form["text"]?.text == "été\r\n--\r\n------x\r\n" && form["text"]?.fileName == nil)
    #expect(form["file"]?.text == "# a" && form["file"]?.fileName == "no;te\".md")
    #expect(form.all("apply") == ["0:0", ""])
    #expect(form["other"] == nil)
  }

  @Test(
    "what is no form is none",
    arguments: [
      ("", type), ("------x7", type), ("------x7\r\n", type), ("------x7\r\n\r\n\r\na\r\n------x7--", type),
      ("------x7\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\na", type),
      ("------x7\r\nContent-Disposition: form-data\r\n\r\na\r\n------x7--", type), ("------x7--", "text/plain"),
      ("------x7--", "multipart/form-data"), ("----", "multipart/form-data; boundary="),
      ("--" + String(repeating: "b", count: 71), "multipart/form-data; boundary=" + String(repeating: "b", count: 71)),
    ])
  func faults(body: String, type: String) {
    #expect(MultipartForm(Array(body.utf8), contentType: type) == nil)
  }

  @Test("an empty form has no parts, and its boundary may stand in quotation marks") func empty() {
    #expect(MultipartForm(Array("------x7--".utf8), contentType: Self.type)?.parts.isEmpty == true)
    #expect(
      MultipartForm(Array("--a b--".utf8), contentType: "Multipart/Form-Data; charset=utf-8; boundary=\"a b\"")?.parts
        .isEmpty == true)
  }

  @Test("the number of parts and the length of a header have bounds") func bounds() {
    let part = ("Content-Disposition: form-data; name=\"a\"", "")
    let many = Self.body(Array(repeating: part, count: MultipartForm.mostParts))
    #expect(MultipartForm(many, contentType: Self.type)?.parts.count == MultipartForm.mostParts)
    let tooMany = Self.body(Array(repeating: part, count: MultipartForm.mostParts + 1))
    #expect(MultipartForm(tooMany, contentType: Self.type) == nil)
    let header = part.0 + "; x=\"" + String(repeating: "x", count: 17_000) + "\""
    #expect(MultipartForm(Self.body([(header, "a")]), contentType: Self.type) == nil)
  }

  @Test("every beginning of a form is read without harm, and the whole one only as a whole") func cuts() {
    let body = Self.body([("Content-Disposition: form-data; name=\"a\"; filename=\"b\"", "c\r\n")], end: "------x7--")
    for end in body.indices { #expect(MultipartForm(Array(body[..<end]), contentType: Self.type) == nil) }
    #expect(MultipartForm(body, contentType: Self.type)?.parts.count == 1)
  }
}
