# How Scripts/package makes the package for Debian.

make_debian_package() {
  local architecture top=$work/debian
  architecture=$(dpkg --print-architecture)
  put_release "$top/usr"
  mkdir -p -- "$top/usr/share/zsh/vendor-completions"
  mv -- "$top/usr/share/zsh/site-functions/_greco" "$top/usr/share/zsh/vendor-completions/_greco"
  rmdir -- "$top/usr/share/zsh/site-functions"
  gzip -9n -- "$top/usr/share/man/man1/greco.1"
  sed -i '1{/^#!/d}' "$top/usr/share/bash-completion/completions/greco"

  local documents=$top/usr/share/doc/greco
  put_documents "$documents"
  install -m 644 -- "$root/Scripts/packaging/copyright" "$documents/copyright"
  debian_changelog | gzip -9n >"$documents/changelog.gz"

  mkdir -- "$top/DEBIAN"
  debian_control "$architecture" "$top/usr" >"$top/DEBIAN/control"
  (cd -- "$top" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$top/DEBIAN/md5sums"
  date_files "$top"
  local package=$out/greco_${version}_$architecture.deb
  dpkg-deb --root-owner-group -Zxz --build "$top" "$package" >/dev/null
  say "Made $package."
}

# Who answers for the package: whoever makes it says so, as for Debian's own tools, or the last author.
debian_maintainer() {
  if [[ ${DEBEMAIL:-} ]]; then
    printf '%s <%s>\n' "${DEBFULLNAME:-$DEBEMAIL}" "$DEBEMAIL"
  else
    git -C "$root" log -1 --format='%an <%ae>'
  fi
}

debian_control() {
  cat <<END
Package: greco
Version: $version
Architecture: $1
Maintainer: $(debian_maintainer)
Installed-Size: $(du -sk --apparent-size -- "$2" | cut -f 1)
Depends: $(debian_dependencies "$2/bin/greco")
Suggests: pandoc, weasyprint, poppler-utils, git
Section: utils
Priority: optional
Description: terminal dashboard for GRECO's anti-corruption recommendations
 For the people who answer for the implementation of the recommendations that
 GRECO, the Council of Europe's Group of States against Corruption, addresses
 to a member: what is left, who owes it, how far the deadline is, and what was
 done when. It comes with what is publicly known of the 27 recommendations to
 Kazakhstan and works for any member and round.
 .
 Word and LibreOffice documents need pandoc, PDF also weasyprint. This program
 is neither GRECO's nor the Council of Europe's.
END
}

# The packages with the libraries that a program asks for, of the versions that it asks for.
debian_dependencies() {
  if command -v dpkg-shlibdeps >/dev/null; then
    mkdir -p -- "$work/asking/debian"
    printf 'Source: greco\n\nPackage: greco\nArchitecture: any\n' >"$work/asking/debian/control"
    (cd -- "$work/asking" && dpkg-shlibdeps -O "$1") | sed 's/^shlibs:Depends=//'
  else
    readelf -dW -- "$1" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p' | while read -r library; do
      dpkg-query -S "*/$library" | sed -n "s/^\([^ ]*\):$(dpkg --print-architecture): .*/\1/p"
    done | sort -u | sed "s/^libc6\$/libc6 (>= $glibc)/" | paste -sd , | sed 's/,/, /g'
  fi
}

# CHANGELOG.md in the form that Debian's tools read.
debian_changelog() {
  local line day='' maintainer
  maintainer=$(debian_maintainer)
  while IFS= read -r line; do
    if [[ $line =~ ^'## ['(.*)'] - '(.*)$ ]]; then
      if [[ $day ]]; then printf '\n -- %s  %s\n\n' "$maintainer" "$(date -uRd "$day")"; fi
      printf 'greco (%s) unstable; urgency=medium\n' "${BASH_REMATCH[1]}"
      day=${BASH_REMATCH[2]}
    elif [[ ! $day ]]; then
      continue
    elif [[ $line =~ ^'### '(.*)$ ]]; then
      printf '\n  [ %s ]\n' "${BASH_REMATCH[1]}"
    elif [[ $line =~ ^'- '(.*)$ ]]; then
      printf '  * %s\n' "${BASH_REMATCH[1]}"
    elif [[ $line ]]; then
      printf '    %s\n' "${line#  }"
    fi
  done <"$root/CHANGELOG.md"
  printf '\n -- %s  %s\n' "$maintainer" "$(date -uRd "$day")"
}
