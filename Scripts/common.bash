# What the scripts beside this one share; they take it in after setting -euo pipefail.

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
release=$root/.build/release/greco
log=$root/.build/greco-build.log
stamp=$root/.build/greco-built

say() { printf '%s\n' "$*" >&2; }

# Ends with what to do if there is no Swift, one that does not start, or one that is too old.
need_swift() {
  if ! command -v swift >/dev/null; then
    say "Swift is missing. Install Swift 6.2 or later from https://www.swift.org/install/linux,"
    say "put it on the PATH and try again."
    exit 69
  fi
  local said version
  if ! said=$(swift --version 2>&1); then
    say "$said"
    say "$(command -v swift) does not start. Install the packages that Swift needs, which"
    say "https://www.swift.org/install/linux names, and try again."
    exit 69
  fi
  version=$(sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' <<<"$said")
  version=${version%%$'\n'*}
  if [[ $(printf '%s\n' 6.2 "${version:-0}" | sort -V | head -n 1) != 6.2 ]]; then
    say "This is Swift ${version:-of an unknown version}; 6.2 or later is needed."
    exit 69
  fi
}

# Ends where nothing can be built, because the repository is somebody else's.
need_build_folder() {
  if ! mkdir -p -- "$root/.build" 2>/dev/null || [[ ! -w $root/.build ]]; then
    say "You may not write to $root/.build, where greco is built."
    say "Make a copy of the repository in a folder of your own and try again there."
    exit 77
  fi
}

# Installs Debian packages, by sudo only if not root.
install_packages() {
  local sudo=()
  if ! command -v apt-get >/dev/null; then
    say "Missing here: $*. Install what your system calls them and try again."
    exit 69
  fi
  if [[ $(id -u) != 0 ]]; then
    if ! command -v sudo >/dev/null || ! sudo true; then
      say "Missing here: $*. Ask an administrator for: apt-get install $*"
      exit 69
    fi
    sudo=(sudo)
  fi
  say "Installing $* …"
  need_build_folder
  local apt=("${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get)
  "${apt[@]}" install -y "$@" >"$log" 2>&1 ||
    { "${apt[@]}" update >"$log" 2>&1 && "${apt[@]}" install -y "$@" >>"$log" 2>&1; } ||
    {
      cat "$log" >&2
      say "Could not be installed: $*. Try: apt-get update && apt-get install $*"
      exit 69
    }
}

# What a build needs besides Swift: the headers of ncurses, zlib and expat, and git, by which Swift
# fetches a library.
need_libraries() {
  local missing=()
  if [[ $(uname) == Linux ]]; then
    [[ -e /usr/include/ncurses.h ]] || missing+=(libncurses-dev)
    [[ -e /usr/include/zlib.h ]] || missing+=(zlib1g-dev)
    [[ -e /usr/include/expat.h ]] || missing+=(libexpat1-dev)
  fi
  command -v git >/dev/null || missing+=(git)
  if ((${#missing[@]})); then install_packages "${missing[@]}"; fi
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

# Keeps what a build says in the log, and shows how far it is: on a terminal in one line, elsewhere
# now and then.
show_progress() {
  local line shown='' told=$SECONDS
  while IFS= read -r line; do
    printf '%s\n' "$line"
    [[ $line =~ ^(\[[0-9]+/[0-9]+\]|Fetching|Creating|Computing) ]] || continue
    if [[ -t 2 ]]; then
      printf '\r\033[K%s … %s' "$1" "${BASH_REMATCH[1]}" >&2
      shown=yes
    elif ((SECONDS - told >= 20)); then
      say "$1 … ${BASH_REMATCH[1]}"
      told=$SECONDS
    fi
  done >"$log"
  if [[ $shown ]]; then printf '\r\033[K' >&2; fi
}

# Says in `linking` how the release is linked: with all of Swift's own in it, and nothing loaded from
# the folder that it lies in. Swift keeps every function as if another program might ask for it, which
# makes the program larger; lld can be told not to, to keep equal ones once, and, for `small`, to do
# without Foundation.
choose_linking() {
  linking=(--static-swift-stdlib --disable-local-rpath)
  mkdir -p "$root/.build"
  if swiftc -parse-stdlib -use-ld=lld -o "$root/.build/lld-is-here" - </dev/null 2>/dev/null; then
    linking+=(-Xswiftc -use-ld=lld -Xlinker --no-export-dynamic -Xlinker --icf=all)
    # Nothing in it is unwound: what fails ends it at once, and the terminal is given back before.
    linking+=(-Xlinker -z -Xlinker pack-relative-relocs -Xlinker --no-eh-frame-hdr -Xlinker "-T$root/Scripts/no-unwinding.lds")
    if [[ $1 == small ]] && make_no_foundation; then
      linking+=(-Xlinker "--remap-inputs=*/libFoundationEssentials.a=$root/.build/no-foundation.o")
    fi
  fi
}

# Compiles what stands for Foundation: the linker takes it instead.
make_no_foundation() {
  [[ $(uname) == Linux ]] &&
    swiftc -O -parse-as-library -module-name SmallFoundation -module-abi-name FoundationEssentials \
      -emit-object -o "$root/.build/no-foundation.o" "$root/Scripts/no-foundation.swift" 2>/dev/null
}

link_release() {
  local linking
  choose_linking "$1"
  swift_here build -c release --product greco "${linking[@]}" 2>&1 | show_progress "Building greco"
}

# Builds the release, unless nothing has changed since.
build_release() {
  if [[ -x $release && -e $stamp ]] &&
    ! find "$root"/{Sources,Themes,Package.swift,Scripts/common.bash,Scripts/no-*} -newer "$stamp" -print -quit |
      grep -q .; then
    return
  fi
  need_swift
  need_libraries
  need_build_folder
  touch "$stamp.new"
  if [[ -x $release ]]; then
    say "Building greco, which has changed …"
  else
    say "Building greco; the first time takes a few minutes …"
  fi
  # With a Swift that wants more of Foundation than ours has, the real one is linked.
  link_release small || { grep -q 'undefined symbol' "$log" && link_release whole; } || {
    cat "$log" >&2
    say "The build failed; what it said is above and in $log."
    exit 70
  }
  mv "$stamp.new" "$stamp"
}

# Puts the release into a prefix, and what it says of itself: its manual page, and what shells complete.
put_release() {
  local share=$1/share stripped=()
  # Without the names for a debugger it is half as large.
  if command -v strip >/dev/null; then stripped=(-s); fi
  mkdir -p -- "$1/bin"
  install "${stripped[@]}" -m 755 -- "$release" "$1/bin/greco"
  put_said "$share/man/man1/greco.1" manual
  put_said "$share/bash-completion/completions/greco" --generate-completion-script bash
  put_said "$share/zsh/site-functions/_greco" --generate-completion-script zsh
  put_said "$share/fish/vendor_completions.d/greco.fish" --generate-completion-script fish
}

# Puts what the release says, when asked by the other arguments, into a file.
put_said() {
  mkdir -p -- "$(dirname -- "$1")"
  "$release" "${@:2}" >"$1.new"
  chmod 644 -- "$1.new"
  mv -- "$1.new" "$1"
}
