// swift-tools-version: 6.1
import PackageDescription

/// Settings of every target: existential types are spelt `any`, imports stay internal unless they are part of the
/// interface, and a member is visible only where its module is imported.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target and its folder below `Sources`.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a module, in a folder of the same name.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.byName(name: name), "TestSupport"] + dependencies,
    path: "Tests/\(name)",
    swiftSettings: settings)
}

let package = Package(
  name: "motjuste",
  products: [.executable(name: "motjuste", targets: ["motjuste"])],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CVector"),
    .systemLibrary(name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),
    .systemLibrary(name: "CMicroHTTPD", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CRaptor", pkgConfig: "raptor2", providers: [.apt(["libraptor2-dev"])]),
    .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CGnuTLS", pkgConfig: "gnutls", providers: [.apt(["libgnutls28-dev"])]),
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-extensions-dev"])]),

    module("FileBytes", ["Localization"]),
    module("Localization"),
    module("XML", ["CLibXML2", "FileBytes", "Localization"]),
    module("Terminology"),
    module("Threads"),
    module("TBX", ["FileBytes", "Localization", "Terminology", "Threads", "XML"]),
    module(
      "Interchange",
      ["CRaptor", "FileBytes", "Languages", "Localization", "Packages", "TBX", "Terminology", "Threads", "XML"]),
    module("Comparing", ["Terminology"]),
    module("Packages", ["CLibZip", "Localization"]),
    module("Languages", ["CHunspell", "Terminology", "Threads"]),
    module(
      "TermMatching", ["CVector", "FileBytes", "Languages", "Localization", "TBX", "Terminology", "Threads", "XML"]),
    module(
      "TermStore",
      ["FileBytes", "Interchange", "Languages", "Localization", "TBX", "TermMatching", "Terminology", "XML"]),
    module("TermSearch", ["Languages", "TermMatching", "Terminology"]),
    module("Drafts", ["CCMark", "FileBytes", "Localization", "Packages", "XML"]),
    module("Linting", ["Drafts", "Languages", "Localization", "TermMatching", "Terminology", "XML"]),
    module("TermUsage", ["Drafts", "Languages", "Linting", "Localization", "Terminology", "XML"]),
    module(
      "Auditing",
      ["Drafts", "FileBytes", "Languages", "Linting", "Localization", "TBX", "TermMatching", "Terminology", "XML"]),
    module("FileSelection", ["FileBytes", "Localization"]),
    module(
      "Configuration",
      ["FileBytes", "FileSelection", "Languages", "Linting", "Localization", "TermSearch", "Terminology"]),
    module("TermExtraction", ["Languages", "TermMatching", "Terminology"]),
    module("Access", ["CGnuTLS", "FileBytes", "Localization"]),
    module("HTTPMessages"),
    module("HTTPServer", ["CGnuTLS", "CMicroHTTPD", "CZLib", "HTTPMessages", "Threads"]),
    module(
      "WebPages",
      [
        "Access", "Drafts", "Languages", "Linting", "Localization", "TermMatching", "TermSearch", "Terminology", "XML",
      ]),
    module(
      "TermService",
      [
        "Access", "Auditing", "Drafts", "FileBytes", "HTTPMessages", "Interchange", "Languages", "Linting",
        "Localization", "TBX", "TermMatching", "TermSearch", "TermStore", "Terminology", "Threads", "WebPages", "XML",
      ]),
    module(
      "Commands",
      [
        "Access", "Auditing", "Comparing", "Configuration", "Drafts", "FileBytes", "FileSelection", "HTTPMessages",
        "HTTPServer",
        "Interchange", "Languages", "Linting", "Localization", "TBX", "TermExtraction", "TermMatching", "TermSearch",
        "TermService", "TermStore", "TermUsage", "Terminology", "Threads", "XML",
      ]),
    .executableTarget(name: "motjuste", dependencies: ["Commands"], swiftSettings: settings),
    .executableTarget(
      name: "RulePages", dependencies: ["Auditing", "Linting", "TermService"], swiftSettings: settings),
    .executableTarget(
      name: "LoadingBenchmark", dependencies: ["FileBytes", "Interchange", "Terminology"], swiftSettings: settings),
    .executableTarget(
      name: "MatchingBenchmark", dependencies: ["FileBytes", "Languages", "TermMatching", "Terminology"],
      swiftSettings: settings),

    .target(
      name: "TestSupport", dependencies: ["Packages", "TermMatching", "XML"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests("FileBytes", ["Localization"]),
    tests("Localization"),
    tests("XML", ["FileBytes", "Localization"]),
    tests("Packages", ["Localization"]),
    tests("Terminology"),
    tests("Threads"),
    tests("TBX", ["FileBytes", "Localization", "Terminology", "XML"]),
    tests("Interchange", ["FileBytes", "Languages", "Localization", "Packages", "TBX", "Terminology", "XML"]),
    tests("Comparing", ["Terminology"]),
    tests("Languages", ["Terminology"]),
    tests("TermMatching", ["FileBytes", "Languages", "Localization", "Terminology", "XML"]),
    tests(
      "TermStore", ["FileBytes", "Interchange", "Localization", "TBX", "TermMatching", "Terminology", "XML"]),
    tests("TermSearch", ["Languages", "TermMatching"]),
    tests("Drafts", ["CLibXML2", "FileBytes", "Localization", "Packages", "XML"]),
    tests("Linting", ["Drafts", "FileBytes", "Languages", "Localization", "TermMatching", "Terminology", "XML"]),
    tests(
      "TermUsage",
      ["Drafts", "FileBytes", "Languages", "Linting", "Localization", "TermMatching", "Terminology", "XML"]),
    tests("Auditing", ["Linting", "Localization", "TermMatching"]),
    tests("FileSelection", ["FileBytes"]),
    tests("Configuration", ["Languages", "Linting", "Localization"]),
    tests("TermExtraction", ["FileBytes", "Languages", "Localization", "TBX", "TermMatching", "Terminology", "XML"]),
    tests("Access", ["FileBytes", "Localization"]),
    tests("HTTPServer", ["HTTPMessages"]),
    tests(
      "WebPages",
      [
        "Access", "Drafts", "FileBytes", "Languages", "Linting", "Localization", "TermMatching", "TermSearch",
        "Terminology", "XML",
      ]),
    tests("HTTPMessages"),
    tests(
      "TermService",
      [
        "Access", "FileBytes", "HTTPMessages", "Languages", "Linting", "Localization", "TermMatching", "TermSearch",
        "TermStore", "Terminology", "Threads", "XML",
      ]),
    tests(
      "Commands",
      [
        "Configuration", "Drafts", "FileBytes", "HTTPMessages", "HTTPServer", "Languages", "Linting", "Localization",
        "TermMatching", "Terminology", "motjuste",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
