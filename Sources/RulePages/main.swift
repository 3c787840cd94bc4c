import Glibc
import Linting

// Writes the documentation of the rules into a folder: `tools/rule-pages` runs it.
guard CommandLine.arguments.count == 2 else {
  print("usage: RulePages FOLDER")
  exit(2)
}
for page in RuleManual.pages {
  let path = "\(CommandLine.arguments[1])/\(page.name)"
  guard let file = fopen(path, "w"), fputs(page.text, file) >= 0, fclose(file) == 0 else {
    perror(path)
    exit(1)
  }
}
