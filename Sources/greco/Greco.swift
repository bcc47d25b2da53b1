import ArgumentParser
@main struct Greco: ParsableCommand { func run() {} }
