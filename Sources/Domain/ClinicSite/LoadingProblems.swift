import Diagnostics

/// The problems found while loading content, before any rule runs. They are always errors, and no page can allow them.
public let loadingProblems: [RuleID: String] = [
  .address: "Two pages, or a page and a reserved name, at one address",
  .allowance: "An allowance that allows nothing, or names no rule",
  .anchor: "A link to a heading that the page does not have",
  .callout: "A callout that is unknown, empty, nested, or taken from a page that does not have it",
  .citation: "A citation of a work that references.yml does not have",
  .data:
    "A missing, unknown or wrong value in site.yml, people.yml, references.yml, warning-signs.yml, a treatment or a glossary",
  .encoding: "A file that is not UTF-8 text",
  .fileName: "A file name or a folder that can't be part of an address",
  .frontMatter: "A missing, unknown or wrong value in a page's front matter",
  .handoutFit: "A handout that takes more paper than it may",
  .heading: "A level-1 heading: the title is the page's h1",
  .image: "A picture that does not exist, has no description, or can't be read",
  .link: "A link to a page that does not exist, or with a scheme that is not allowed",
  .rawHTML: "HTML in Markdown",
  .role: "Two pages of a language with one role",
  .table: "A table in Markdown",
  .translation: "A translation that does not fit its original",
  .yaml: "Text that is not YAML",
]

extension RuleID {
  public static let address: RuleID = "address"
  public static let allowance: RuleID = "allowance"
  public static let anchor: RuleID = "anchor"
  public static let callout: RuleID = "callout"
  public static let citation: RuleID = "citation"
  public static let data: RuleID = "data"
  public static let encoding: RuleID = "encoding"
  public static let fileName: RuleID = "file-name"
  public static let frontMatter: RuleID = "front-matter"
  public static let handoutFit: RuleID = "handout-fit"
  public static let heading: RuleID = "heading"
  public static let image: RuleID = "image"
  public static let link: RuleID = "link"
  public static let rawHTML: RuleID = "raw-html"
  public static let role: RuleID = "role"
  public static let table: RuleID = "table"
  public static let translation: RuleID = "translation"
  public static let yaml: RuleID = "yaml"
}
