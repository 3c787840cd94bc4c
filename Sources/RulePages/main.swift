import Auditing
import Glibc
import Linting
import TermService

// Writes the documentation of the rules into the folders `rules` and `audit` of a folder, and that of the HTTP interface
// into the folder itself: `tools/rule-pages` runs it.
guard CommandLine.arguments.count == 2 else {
  print("usage: RulePages FOLDER")
  exit(2)
}
for (folder, pages) in [("rules/", RuleManual.pages), ("audit/", AuditManual.pages), ("", HTTPManual.pages)] {
  for page in pages {
    let path = "\(CommandLine.arguments[1])/\(folder)\(page.name)"
    guard let file = fopen(path, "w"), fputs(page.text, file) >= 0, fclose(file) == 0 else {
      perror(path)
      exit(1)
    }
  }
}
