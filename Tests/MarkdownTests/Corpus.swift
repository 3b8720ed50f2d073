/// Markdown of every kind, nested and at its edges, each piece by itself; for the comparison with the
/// `cmark-gfm` program and as seeds of mutations.
let corpus = [corpusOfBlocks, corpusOfInlines, corpusOfMixtures].flatMap {
  $0.split(separator: "\n====\n").map(String.init)
}
