import Diagnostics

/// What an open page is told (https://html.spec.whatwg.org/multipage/server-sent-events.html).
struct PageEvent {
  enum Change: Equatable {
    case none
    /// Nothing but the style sheets: these are the new elements, in the order of the old.
    case styles([String])
    case page
  }

  var change: Change
  /// Of the page as it is now; empty where that was no question.
  var digest = ""
  /// Whole paths of what changed under its address.
  var assets: [String] = []
  /// The whole path of a page to go to.
  var goesTo: String?
  /// JSON; empty where it says nothing new.
  var facts = ""

  init(change: Change) { self.change = change }

  /// Whether it is worth sending.
  var saysSomething: Bool {
    change != .none || !assets.isEmpty || goesTo != nil || !facts.isEmpty
  }

  /// The event on the wire.
  var text: String { "event: update\ndata: \(json)\n\n" }

  private var json: String {
    var json = JSONWriter()
    json.object { json in
      switch change {
      case .none: json.member("change", "none")
      case .page: json.member("change", "page")
      case .styles(let tags):
        json.member("change", "styles")
        json.member("styles") { json in json.array(tags) { $0.value($1) } }
      }
      if !digest.isEmpty { json.member("digest", digest) }
      if !assets.isEmpty { json.member("assets") { json in json.array(assets) { $0.value($1) } } }
      if let goesTo { json.member("go", goesTo) }
    }
    // The facts are JSON already.
    return facts.isEmpty ? json.text : String(json.text.dropLast()) + ",\"facts\":" + facts + "}"
  }
}
