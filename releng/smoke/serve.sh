# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/smoke/studio: what serves the chain from the window, and loads it as a phone does.

# the port on which the program listens, by its open sockets; fails where there is none
listening() {
    sockets=" $(readlink /proc/"$program"/fd/* 2> /dev/null | sed -n 's/^socket:\[\(.*\)\]$/\1/p' | tr '\n' ' ')"
    port=$(awk -v all="$sockets" '$4 == "0A" && index(all, " " $10 " ") { sub(/.*:/, "", $2); print $2; exit }' \
        /proc/"$program"/net/tcp /proc/"$program"/net/tcp6)
    [ -n "$port" ] && port=$((16#$port))
}

# what a phone with an address gets of a path
fetch() {
    exec 3<> "/dev/tcp/127.0.0.1/$port" || return 1
    printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Maxwell 3 (%s)\r\nConnection: close\r\n\r\n' "$1" "$2" >&3
    cat <&3
    exec 3>&-
}

# serves the chain that is edited, and is the phone that loads it
serve() {
    key ctrl+alt+p
    until_true "the chain is served" listening
    path=$(grep -oE 'base +"[^"]*"' "$text" | head -n 1 | sed -E 's#.*"https?://[^/]+([^"]*)".*#\1#')
    mac=$(grep -ohiE '7C:?2F:?80:?[0-9A-F:]+' "$text" | head -n 1)
    file=$(printf %s "$mac" | tr -d : | tr '[:upper:]' '[:lower:]')
    fetch "${path}provisioning.xml" "$mac" | grep -q '^HTTP/1.1 200 ' || fail "no first file is served: $(fetch "${path}provisioning.xml" "$mac")"
    fetch "$path$file.xml" "$mac" | grep -q '^HTTP/1.1 200 ' || fail "no file of the phone is served"
    sleep 1
}
