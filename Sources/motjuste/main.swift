import Commands
import Glibc

let words = Array(CommandLine.arguments.dropFirst())
exit(Motjuste.run(words, .process).rawValue)
