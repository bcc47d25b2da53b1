# What the scripts beside this one share; they take it in after setting -euo pipefail.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
release=$root/.build/release/greco
log=$root/.build/greco-build.log
stamp=$root/.build/greco-built

say() { printf '%s\n' "$*" >&2; }

# Ends with what to do if there is no Swift, or one that is too old.
need_swift() {
  if ! command -v swift >/dev/null; then
    say "Swift is missing. Install Swift 6.2 or later from https://www.swift.org/install/linux,"
    say "put it on the PATH and try again."
    exit 69
  fi
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  if [[ $(printf '%s\n' 6.2 "${version:-0}" | sort -V | head -n 1) != 6.2 ]]; then
    say "This is Swift ${version:-of an unknown version}; 6.2 or later is needed."
    exit 69
  fi
}

# Installs Debian packages, by sudo only if not root.
install_packages() {
  local sudo=()
  if ! command -v apt-get >/dev/null; then
    say "Missing here: $*. Install what your system calls them and try again."
    exit 69
  fi
  if [[ $(id -u) != 0 ]]; then sudo=(sudo); fi
  say "Installing $* …"
  mkdir -p "$root/.build"
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y "$@" >"$log" 2>&1 ||
    { "${sudo[@]}" apt-get update >"$log" 2>&1 &&
      "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y "$@" >>"$log" 2>&1; } ||
    { cat "$log" >&2; exit 69; }
}

need_ncurses() {
  if [[ ! -e /usr/include/ncurses.h && $(uname) == Linux ]]; then install_packages libncurses-dev; fi
}

# Runs swift in the repository; without a home it keeps its caches with the build.
swift_here() {
  (
    cd -- "$root"
    if [[ ! -w ${HOME:-} ]]; then
      mkdir -p .build/home
      export HOME=$root/.build/home
    fi
    swift "$@"
  )
}

# Builds the release quietly, unless nothing has changed since.
build_release() {
  if [[ -x $release && -e $stamp ]] && ! find "$root"/{Sources,Themes,Package.swift} \
    -newer "$stamp" -print -quit | grep -q .; then
    return
  fi
  need_swift
  need_ncurses
  mkdir -p "$root/.build"
  touch "$stamp.new"
  [[ -x $release ]] || say "Building greco; the first time takes a few minutes …"
  swift_here build -c release --product greco --static-swift-stdlib >"$log" 2>&1 || {
    cat "$log" >&2
    say "The build failed; what it said is above and in $log."
    exit 70
  }
  mv "$stamp.new" "$stamp"
}
