import Foundation

@testable import Reports

/// Two small pictures: a PNG, and a JPEG that lies on its side and says so by its EXIF orientation.
enum SamplePictures {
  /// 96 by 64 pixels.
  static let landscape = Photo.Image(.png, Array(png), width: 96, height: 64)
  /// 96 by 64 pixels as stored, 64 by 96 upright: an arrow that points up.
  static let upright = Photo.Image(.jpeg, Array(jpeg), width: 64, height: 96, orientation: 6)

  private static let png =
    Data(
      base64Encoded: """
        iVBORw0KGgoAAAANSUhEUgAAAGAAAABABAMAAAAXGm89AAAAGFBMVEWswqWXrIywoHmAoJKwj3GAj4mYgneDaWKGmUaAAAABxklE\
        QVR42pWWPU7EMBCFX6yEktVewFr5JFtQkXp7LsEhEDdYCraGJgdAaE9ifAJwTxRTZLP+m9iDq8ieT/OeZxy7uUM0FIjx4z+FSNYM\
        Ee+CeClQH9Z/SpMCUxFVBowMXpHQ4ADWGwABmHVSGnAyuMAAgBYAPpKYmwdCkdC4Au0+Lt2JSCTkLFZwFV3iCcCQe6SWaU6lvQEG\
        4HwF1oCJUCQN8B9JKvAlGIq8ARowiaLAAE+SNBVgihWpuDCi1tmRAYak2EANcKmBFcB4RSo7T4LZQkVg2SaXGahksNL8D1DUD6Fd\
        j29yA5oG9AgAze13Hk4AGgDOe2Dzlc/nHvQ8P56xfSHm4wyh5HF7xHlPLHggdtgdgXEmNLVL6X509ycAY74wAzq7FPpXAMDnjqiD\
        Jvb18W39dqHq0D1vCv1IxPfFBs6n+qF0u+TAYQjv2TrQvVcOOWHAlS5hsW6AleEwxDd/DcgMmDIwV8DxJc0GbPHpIVID4Ju+GHBc\
        YGkhywXoCqz/WxcDjunhWgFbeaEJzhkggH7gAi0ATIen+K9aABoFoPul3rQXCbtcUmDAsTwUDUw5ELaQZWSoHeIUiCrgGEBkwNa7\
        6Q+WqX8nd6wk8gAAAABJRU5ErkJggg==
        """) ?? Data()

  private static let jpeg =
    Data(
      base64Encoded: """
        /9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDABQODxIPDRQSEBIXFRQY\
        HjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8\
        fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCABAAGADASIAAhEBAxEB/8QAGAABAQEBAQAA\
        AAAAAAAAAAAAAAYFAwT/xAAuEAACAgECAQsDBQAAAAAAAAAAAQIEAwURIRIUIzE0QVFUcZOxYXPREyIzgeH/xAAWAQEBAQAAAAAA\
        AAAAAAAAAAAAAQL/xAAYEQEBAQEBAAAAAAAAAAAAAAAAEQESAv/aAAwDAQACEQMRAD8AqAAZAAAAZupaxip9Hi5OXNx3SfCPr/fc\
        e2pOWSpgyTe8pY4tvxbQK6gAAAAAAAAHlvX8NHE5ZJJ5Nv240+L/AM+oHpnOGODnklGEV1uT2SJ3Utbnm3xVHLHBP+RPaUvTwPDf\
        1HPen0j5ONPeMF1L8nkJWN9Ba0OwVvtR+ERQCZsXgIMCtdLwEGBTpeAi6Hb633Y/KLQq5tDP1LSsV2MpxShY24T7n9H+TQAVFWqm\
        aplcM0GuPCXdL0ZwLixXxWsX6eeCnDffZkxqWk5aW+SL5eDfZS74+pIxuRnAFdSp1ZUq8pVsLk8cW24Ld8AmZUiC15jU8rg9tDmN\
        TyuD20IvKKBa8xqeVwe2hzGp5XB7aEOUlQ7fW+7H5RaHGNOrGSlGthUk901Bbo7FazIAAKAADF1LQo5OkpKMJcXKDfB+nh8ehqUo\
        uNKvGSakscU0+tcDsAQAAAAAAAB//9k=
        """) ?? Data()
}
