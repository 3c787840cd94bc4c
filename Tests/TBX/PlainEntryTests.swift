import FileBytes
import Foundation
import TestSupport
import Testing
import XML

@testable import TBX
@testable import Terminology

/// Entries that are read straight from the bytes are what they are when they are read from elements.
@Suite struct PlainEntryTests {
  /// All that a reader says of a document.
  struct Reading: Equatable {
    var items: [String] = []
    var entries: [ConceptEntry] = []
    var header: TermbaseHeader?
    var references: [ReferenceSection] = []
    var others: [OtherMarkup] = []
    var remarks: [String] = []
    var error: XMLError?

    init(_ bytes: MappedBytes, plainly: Bool) {
      do throws(XMLError) {
        var reader = try TBXReader(bytes, file: "a.tbx", readsPlainEntries: plainly)
        do throws(XMLError) {
          while let item = try reader.next() {
            entries.append(item.entry)
            items.append("\(item.entry.id) \(item.range)")
          }
        } catch {
          self.error = error
        }
        header = reader.header
        references = reader.references
        others = reader.others
        remarks = reader.remarks.map { "\($0.offset): \($0.message)" }
      } catch {
        self.error = error
      }
    }

    init(_ text: String, plainly: Bool) { self.init(MappedBytes(Array(text.utf8)), plainly: plainly) }
  }

  /// How many entries of a document are plain.
  static func plainCount(_ bytes: MappedBytes) throws -> Int {
    var reader = try TBXReader(bytes, file: "a.tbx", readsPlainEntries: false)
    var plain = PlainEntryReader(reader.bytes)
    var count = 0
    while let item = try reader.next() {
      guard let found = plain.entry(at: item.range.lowerBound) else { continue }
      #expect(found.entry == item.entry)
      #expect(found.range == item.range)
      count += 1
    }
    return count
  }

  /// A document whose second entry, of several, is the one that is looked at.
  static func document(_ entry: String, declaration: String = "", back: String = "") -> String {
    func plain(_ id: String) -> String {
      "  <conceptEntry id='\(id)'><langSec xml:lang='fr'><termSec><term>é</term></termSec></langSec></conceptEntry>\n"
    }
    return
      "\(declaration)<tbx xmlns='urn:iso:std:iso:30042:ed-2' type='TBX-Basic' style='dca' xml:lang='fr'><tbxHeader>"
      + "<fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>\n"
      + "\(plain("before"))  \(entry)\n\(plain("after"))\(plain("last"))</body>\(back)</text></tbx>"
  }

  static func entry(_ infos: String) -> String {
    "<conceptEntry id='a'>\(infos)<langSec xml:lang='fr'><termSec><term>é</term></termSec></langSec></conceptEntry>"
  }

  @Test(
    "every fixture and every file of the glossary",
    arguments: Files.readable.map { Files.fixture($0.name) } + Files.glossary)
  func files(path: String) throws {
    let bytes = try MappedBytes(mapping: path)
    #expect(Reading(bytes, plainly: true) == Reading(bytes, plainly: false))
    _ = try Self.plainCount(bytes)
  }

  @Test(
    "every file of other tools, whether it can be read or not",
    .enabled(if: Places.hasShared("tbx"), "the real files of other tools are not beside this package"))
  func realFiles() throws {
    let files = FileManager.default.enumerator(atPath: Places.sharedFile("tbx"))?.compactMap { $0 as? String } ?? []
    var count = 0
    for file in files where file.hasSuffix(".tbx") || file.hasSuffix(".xml") {
      let bytes = try MappedBytes(mapping: Places.sharedFile("tbx/\(file)"))
      #expect(Reading(bytes, plainly: true) == Reading(bytes, plainly: false), "\(file)")
      count += (try? Self.plainCount(bytes)) ?? 0
    }
    #expect(count > 1_000)
  }

  @Test("most entries of the glossary are plain", arguments: Files.glossary)
  func share(path: String) throws {
    let bytes = try MappedBytes(mapping: path)
    let all = try TBXReader.document(bytes, file: path).termbase.entries.count
    #expect(try Self.plainCount(bytes) * 2 > all)
  }

  @Test(
    "what is plain",
    arguments: [
      entry(""), entry("<note/>"), entry("<note></note>"),
      entry(
        "<note>a</note><note >a</note><note>a</note><admin>a</admin><note>b</note><note xml:lang='fr'>a</note>"
          + "<note xml:lang='fr'>a</note><note xml:lang='fr'>b</note><note xml:lang='en'>a</note><note/><note/>"),
      entry(
        "<note target='>'>a</note><note target='>'>a</note><note target='>'>b</note><note target='>x'>a</note>"
          + "<note target='>'/><note target='>'/>"),
      entry(
        "<descrip>d</descrip><admin>s</admin><descrip>d</descrip><admin>s</admin><descripGrp><descrip>d</descrip>"
          + "<admin>s</admin></descripGrp><descripGrp><admin>s</admin><descrip>d</descrip></descripGrp>"),
      entry("<note > a\tb\n ] > &amp;&lt;&gt;&apos;&quot; </note>"),
      entry("<note type=\"x\" id='i' target='t' datatype='d' xml:lang='en-GB'\n>ﷺ￼𝄞</note>"),
      entry(
        "<descripGrp><admin type='source'>s</admin><descrip type='definition'>d</descrip><note>n</note></descripGrp>"),
      entry(
        "<descripGrp><descrip>d</descrip><transacGrp><transac>t</transac><date>2020-01-01</date></transacGrp></descripGrp>"
      ),
      "<conceptEntry id='a'><langSec xml:lang='fr'/><langSec xml:lang='en'><note>n</note></langSec></conceptEntry>",
      "<conceptEntry id='a'><langSec xml:lang='fr'><ntig><admin>0</admin><termGrp><termNote type='t'>1</termNote>"
        + "<term id='i'>b</term></termGrp><admin>2</admin></ntig></langSec></conceptEntry>",
      "<conceptEntry id='a'><langSec xml:lang='fr'><termSec id='s'><term id='t'/></termSec></langSec></conceptEntry>",
    ])
  func plain(entry: String) throws {
    let text = Self.document(entry)
    #expect(try Self.plainCount(MappedBytes(Array(text.utf8))) == 4)
    #expect(Reading(text, plainly: true) == Reading(text, plainly: false))
  }

  @Test(
    "what is not plain is read as before",
    arguments: [
      entry("<note>a<!-- c --></note>"), entry("<!-- c -->"), entry("<?p i?>"), entry("<note><![CDATA[a]]></note>"),
      entry("<note>a</note><note>a</note><note>a</notes>"), entry("<note>a</note><note>b</note><note>c<hi/></note>"),
      entry("<admin>a</admin><admin>a</admin><descripGrp><admin>a</admin><admin>a</admin></descripGrp>"),
      entry("<note>a<hi>b</hi></note>"), entry("<note>a]]>b</note>"), entry("<note>&#233;</note>"),
      entry("<note>&x;</note>"),
      entry("<note>a\r\nb</note>"), entry("<note>\u{1}</note>"), entry("<note>\u{FFFE}</note>"),
      entry("<note>a</notes>"),
      entry("<note>a"), entry("stray"), entry("<other/>"), entry("<note target='a\tb'/>"),
      entry("<note target='&amp;'/>"),
      entry("<note target='<'/>"), entry("<note id='a'id='b'/>"), entry("<note id='a' id='b'/>"),
      entry("<note = 'a'/>"),
      entry("<note id = 'a'/>"), entry("<note xmlns='urn:x'/>"), entry("<x:note xmlns:x='urn:x'/>"),
      entry("<note x='y'/>"),
      entry("<note xml:lang=fr/>"), entry("<note / >"), entry("<descripGrp/>"),
      entry("<descripGrp id='x'><descrip/></descripGrp>"),
      entry("<descripGrp><descrip/><descrip/></descripGrp>"), entry("<descripGrp><note/></descripGrp>"),
      entry("<descripGrp>x<descrip/></descripGrp>"),
      entry("<descripGrp><descripGrp><descrip/></descripGrp></descripGrp>"),
      entry("<langSec/>"), entry("<langSec xml:lang='fr'/>"), entry("<langSec xml:lang='fr_FR'/>"), entry("<termSec/>"),
      entry("<langSec xml:lang='en'><term>a</term></langSec>"), entry("<langSec xml:lang='en'><termSec/></langSec>"),
      entry("<langSec xml:lang='en'><termSec><term>a</term><term>b</term></termSec></langSec>"),
      entry("<langSec xml:lang='en'><termSec><term x='y'>a</term></termSec></langSec>"),
      entry("<langSec xml:lang='en'><termSec x='y'><term>a</term></termSec></langSec>"),
      entry("<conceptEntry id='in'/>"), "<conceptEntry/>", "<conceptEntry id='a'/>",
      "<conceptEntry id='a' x='y'></conceptEntry>",
      "<conceptEntry id='a'>" + String(repeating: "<adminGrp>", count: 400),
      "<x:y xmlns:x='urn:x'>" + entry("") + "</x:y>",
    ])
  func unusual(entry: String) {
    let text = Self.document(entry)
    #expect(Reading(text, plainly: true) == Reading(text, plainly: false))
    var plain = PlainEntryReader(MappedBytes(Array(entry.utf8)))
    #expect(plain.entry(at: 0) == nil)
  }

  @Test(
    "entries are read as before where something round them changes what they mean",
    arguments: [
      document("<!-- " + entry("") + " -->"), document("<x><![CDATA[" + entry("") + "]]></x>"),
      document("</body><body xmlns='urn:x'>" + entry("")),
      document("</body></text><text xmlns='urn:x'><body>" + entry("")),
      document("<conceptEntry xmlns='urn:x' id='x'></conceptEntry>" + entry("")),
      document("</body><body xmlns='urn:x'><conceptEntry xmlns='urn:iso:std:iso:30042:ed-2' id='x'/>" + entry("")),
      document("", declaration: "<!DOCTYPE tbx [<!ATTLIST note xml:lang CDATA 'en'>]>").replacing(
        "é</term>", with: "é</term><note>n</note>"),
      document("", declaration: "<!DOCTYPE tbx SYSTEM 'a.dtd'>"), document("", declaration: "\u{FEFF}"),
      document("<back><refObjectSec type='x'/>" + entry("") + "</back>"),
      document("", back: "<back><refObjectSec type='x'/>" + entry("") + entry("") + "</back>"),
      document("", back: "<back xmlns='urn:x'><refObjectSec type='x'/>" + entry("") + entry("") + "</back>"),
      document(entry("") + "stray" + entry("") + "<!-- c -->" + entry("")),
    ])
  func surroundings(text: String) {
    #expect(Reading(text, plainly: true) == Reading(text, plainly: false))
    for jobs in [2, 3] {
      let parted = try? TBXReader.document(MappedBytes(Array(text.utf8)), file: "a.tbx", jobs: jobs)
      let slow = Reading(text, plainly: false)
      #expect(parted?.termbase.entries == (slow.error == nil ? slow.entries : nil))
      #expect(parted?.termbase.others ?? slow.others == slow.others)
    }
  }

  @Test("a document that was damaged at random is read as before, with the same error", arguments: 0..<8)
  func damage(seed: Int) throws {
    let pieces =
      [
        "<", ">", "/", "&", "\"", "'", "=", " ", "\r", "\u{0}", "]]>", "<!--", "-->", "<hi>", "<note>", "</note>",
        " xmlns=''",
        "&#65;", "</termSec>", "<termEntry ", "\u{FFFF}", "É",
      ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98]]
    var generator = SmallGenerator(seed: UInt64(seed) + 1)
    let original = try MappedBytes(mapping: Files.fixture(seed.isMultiple(of: 2) ? "v3-dca-basic" : "v2-ntig")).array
    for _ in 0..<40 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let length = Int.random(in: 0...min(3, bytes.count - place), using: &generator)
        bytes.replaceSubrange(place..<place + length, with: pieces.randomElement(using: &generator) ?? [])
      }
      let cut = Array(original[..<Int.random(in: 1..<original.count, using: &generator)])
      for damaged in [bytes, cut] {
        let document = MappedBytes(damaged)
        let (plain, slow) = (Reading(document, plainly: true), Reading(document, plainly: false))
        let isSame = plain == slow
        #expect(isSame, "\(plain.error.debugDescription) \(slow.error.debugDescription) \(plain.items) \(slow.items)")
      }
    }
  }
}
