import Mustache

/// A document as a page of HTML: one file without script that needs nothing from elsewhere, read on
/// a phone, in the dark and on paper.
extension Document {
  /// The whole page.
  public var html: String { rendered("page", PageContext(self)) }

  /// The same without what only a browser needs, to be made into another format; its title and
  /// language are in its head.
  public var htmlToHandOver: String {
    var context = PageContext(self)
    context.isHandedOver = true
    return rendered("handover", context)
  }

  /// How it looks; part of the page already.
  public static var styleSheet: String { PageTemplates.styleSheet }

  private func rendered(_ template: String, _ context: PageContext) -> String {
    PageTemplates.library.render(context, withTemplate: template) ?? ""
  }
}

/// The templates in Document/Page.
private enum PageTemplates {
  static let styleSheet = String(decoding: PackageResources.page_css, as: UTF8.self)

  static let library: MustacheLibrary = {
    MustacheContentTypes.register(HTMLText(), named: HTMLText.name)
    let files: [(String, [UInt8])] = [
      ("page", PackageResources.page_mustache), ("handover", PackageResources.handover_mustache),
      ("section", PackageResources.section_mustache), ("block", PackageResources.block_mustache),
      ("table", PackageResources.table_mustache), ("inlines", PackageResources.inlines_mustache),
    ]
    var library = MustacheLibrary()
    for (name, bytes) in files {
      do {
        try library.register(String(decoding: bytes, as: UTF8.self), named: name)
      } catch {
        preconditionFailure("\(name).mustache: \(error)")
      }
    }
    return library
  }()
}

/// Text in HTML, escaped character by character as HTML counts them.
///
/// The engine's own way goes by what a reader takes for a letter, and leaves a quotation mark alone
/// that has an accent on it.
struct HTMLText: MustacheContentType {
  /// What a template names it by in its first line.
  static let name = "TEXT-IN-HTML"

  func escapeText(_ text: String) -> String { text.xml }
}
