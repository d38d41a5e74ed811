# SPDX-License-Identifier: EPL-2.0
# Sourced, not run. find_jdk sets JDK to the home of a Java of at least version 21 and JDK_MAJOR to its version, or fails.
# It reads the file `release` that every JDK has, so no Java is started to ask for its version.
# Order: $JAVA_HOME, the `java` of the PATH, the system's folders of JDKs (there the newest).

# sets MAJOR to the version of the Java in $1, or to 0
java_major() {
    MAJOR=0
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] || return 0
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                MAJOR=${line#*=}
                MAJOR=${MAJOR#\"}
                MAJOR=${MAJOR%%[!0-9]*}
                return 0
                ;;
        esac
    done < "$1/release"
}

find_jdk() {
    JDK=
    JDK_MAJOR=0
    if [ -n "${JAVA_HOME:-}" ]; then
        java_major "$JAVA_HOME"
        if [ "${MAJOR:-0}" -ge 21 ]; then
            JDK=$JAVA_HOME
            JDK_MAJOR=$MAJOR
            return 0
        fi
    fi
    onpath=$(command -v java 2> /dev/null) || onpath=
    if [ -n "$onpath" ]; then
        onpath=$(readlink -f "$onpath" 2> /dev/null || printf %s "$onpath")
        java_major "${onpath%/bin/java}"
        if [ "${MAJOR:-0}" -ge 21 ]; then
            JDK=${onpath%/bin/java}
            JDK_MAJOR=$MAJOR
            return 0
        fi
    fi
    for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        java_major "$candidate"
        if [ "${MAJOR:-0}" -ge 21 ] && [ "$MAJOR" -gt "$JDK_MAJOR" ]; then
            JDK=$candidate
            JDK_MAJOR=$MAJOR
        fi
    done
    [ "$JDK_MAJOR" -ge 21 ]
}

no_jdk() {
    echo "$1 needs a Java of version 21 or later and found none in JAVA_HOME, the PATH or /usr/lib/jvm: install one (a JDK 25" \
        "of Adoptium, or \`apt-get install openjdk-21-jdk-headless\` where the distribution has it) and set JAVA_HOME to it." >&2
    exit 2
}
