package import Files

/// Removes the files that builds have put into an output folder, and what they remember; returns
/// how many files of the site that were. What others put there stays. `onWait` is called before it
/// waits for a build to end.
package func clean(
  source: String, destination: String?, stateFolder: String? = nil, onWait: () -> Void = {}
) throws(FileError) -> Int {
  let folder = try Folder(source)
  let state = try StateFolder(of: folder, at: stateFolder)
  let lock = try state.lock(onWait: onWait)
  defer { lock.release() }
  let output = try OutputFolder(destination ?? folder.absolute("site"))
  let manifest = state.manifestPath(for: output.path)
  let paths = Manifest(readingFrom: manifest).paths.sorted()
  for path in paths { try output.remove(path) }
  let index = state.cachePath(for: output.path)
  for file in [manifest, index, EarlierBuild.textsPath(of: index), state.draftPath] {
    try state.removeFile(file)
  }
  return paths.count
}
