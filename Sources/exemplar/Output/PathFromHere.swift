import Files

/// The way from the working directory to a site's folder, with a slash at its end; nothing when they
/// are the same.
func pathFromHere(_ folder: String) -> String {
  let (here, there) = (resolvedPath("."), resolvedPath(folder))
  if here == there { return "" }
  let root = here == "/" ? "/" : here + "/"
  if there.utf8.starts(with: root.utf8) {
    return String(decoding: there.utf8.dropFirst(root.utf8.count), as: UTF8.self) + "/"
  }
  return folder.hasSuffix("/") ? folder : folder + "/"
}
