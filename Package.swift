// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What nobody waits for key by key is made small rather than quick.
let small: [SwiftSetting] = strict + [.unsafeFlags(["-Osize"], .when(configuration: .release))]

/// A module of the program; `uses` is the whole list of what it may import, `embeds` the files that
/// are compiled into it.
func module(
  _ name: String,
  uses: [Target.Dependency] = [],
  embeds: [String] = [],
  settings: [SwiftSetting] = strict
) -> Target {
  .target(
    name: name,
    dependencies: uses,
    resources: embeds.map { .embedInCode($0) },
    swiftSettings: settings
  )
}

/// The tests of one module, in the folder named for it.
func tests(of name: String, uses: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: name + "Tests",
    dependencies: [.byName(name: name)] + uses,
    exclude: ["Dashboard": ["Goldens"], "Imports": ["Cases"]][name] ?? [],
    swiftSettings: strict
  )
}

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)

let package = Package(
  name: "greco",
  products: [.executable(name: "greco", targets: ["greco"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "CDefaults", exclude: ["Demo"]),
    .target(name: "CSystem"),
    // Linked whole: what is loaded beside a program makes its start slower and its package narrower.
    .target(
      name: "CZlib",
      linkerSettings: [
        .linkedLibrary(":libz.a", .when(platforms: [.linux])),
        .linkedLibrary("z", .when(platforms: [.macOS])),
      ]
    ),
    .target(
      name: "CExpat",
      linkerSettings: [
        .linkedLibrary(":libexpat.a", .when(platforms: [.linux])),
        .linkedLibrary("expat", .when(platforms: [.macOS])),
      ]
    ),
    module("Canvas"),
    module("Model"),
    module("Entering", uses: ["Model"], settings: small),
    module("Imports", uses: ["Entering", "Model", "CExpat", "CZlib"], settings: small),
    module("Terminal", uses: ["Canvas", "CNcurses"]),
    module("Files", uses: ["Model", "CDefaults", "CSystem"]),
    module(
      "Reports",
      uses: ["Model"],
      embeds: ["types", "package", "parts", "document", "styles", "footer"].map {
        "Document/Office/\($0).xml"
      }
        + ["styles", "content", "meta", "manifest"].map {
          "Document/OpenDocument/opendocument-\($0).xml"
        }
        + ["Document/Page/page.css"],
      settings: small
    ),
    module("Dashboard", uses: ["Imports", "Entering", "Model", "Canvas"]),
    module("Session", uses: ["Dashboard", "Files", "Model", "Canvas"]),
    .executableTarget(
      name: "greco",
      dependencies: [
        "Session", "Dashboard", "Reports", "Files", "Terminal", "Imports", "Entering", "Model",
        "Canvas", argumentParser,
      ],
      swiftSettings: small
    ),
    tests(of: "Canvas"),
    tests(of: "Terminal", uses: ["Canvas"]),
    tests(of: "Model"),
    tests(of: "Entering", uses: ["Model"]),
    tests(of: "Imports", uses: ["Entering", "Model", "Reports", "CZlib"]),
    tests(of: "Files", uses: ["Model"]),
    tests(of: "Reports", uses: ["Model"]),
    tests(of: "Dashboard", uses: ["Imports", "Entering", "Model", "Canvas"]),
    tests(of: "Session", uses: ["Imports", "Entering", "Dashboard", "Files", "Model", "Canvas"]),
    .testTarget(
      name: "GrecoTests",
      dependencies: [
        "greco", "Session", "Dashboard", "Reports", "Files", "Entering", "Model", "Canvas",
        argumentParser,
      ],
      swiftSettings: strict
    ),
  ],
  cLanguageStandard: .c2x
)
