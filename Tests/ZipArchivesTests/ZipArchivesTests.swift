import Testing

@testable import ZipArchives
