# SPDX-License-Identifier: EPL-2.0
# Sourced by ./provchain and build-program. stale ROOT succeeds when the program is not built or is older than one of its sources.

stale() {
    built=$1/releng/org.provchain.cli.archive/target/built
    [ -f "$built" ] && [ -x "$1/releng/org.provchain.cli.archive/target/provchain/bin/provchain" ] || return 0
    # A folder counts only below src/, where its time tells of a deleted file; elsewhere the build itself changes it.
    [ -n "$(find "$1/bundles" "$1/features" "$1/targetplatform" "$1/releng/org.provchain.libraries" "$1/releng/compiler" \
        "$1/releng/org.provchain.cli.archive" "$1/pom.xml" "$1/.mvn" \
        \( -name target -o -name "org.provchain.ui*" -o -name src-gen -o -name emf-gen -o -name '*.tests' \) -prune -o \
        -newer "$built" \( -type f ! -name plugin.xml ! -name plugin.properties ! -name '.polyglot*' \
        ! -name '.tycho-consumer-pom.xml' ! -name '.*.swp' -o -type d -path '*/src*' \) -print -quit 2> /dev/null)" ]
}
