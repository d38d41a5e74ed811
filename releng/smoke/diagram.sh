# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/smoke/studio: two files are made in the diagram, linked and renamed, all of it is taken back and made again. What
# comes of it is compared with the text on the disk. The places of the palette are those of a window of 1400 x 872 pixels.

click() {
    xdotool mousemove "$1" "$2"
    sleep 0.3
    xdotool click 1
    sleep 0.4
}

saved() {
    key ctrl+s
    sleep 0.5
    cmp -s "$1" "$text"
}

saved_has() {
    key ctrl+s
    sleep 0.5
    holds "$text" "$1"
}

# saves until the text is as wanted; a machine with much to do is late
until_saved() {
    until_true "$1" saved "$2"
}

key ctrl+s
cp "$text" "$work/before.chain"
key ctrl+alt+d
sleep 4
shot diagram
click 316 230
click 520 420
until_true "a file is made in the diagram" saved_has 'file more "more.xml"'
click 316 230
click 800 420
until_true "a second file is made in the diagram" saved_has 'file more-2 "more-2.xml"'
click 318 207
click 580 440
click 860 440
until_true "the files are linked" saved_has 'redirect to more-2'
click 580 440
key F2
sleep 0.7
write first
key Return
until_true "a file is renamed in the diagram" saved_has 'file first "more.xml"'
shot diagram-changed
until_true "the places are kept" holds "$text.layout" "/first "
cp "$text" "$work/after.chain"
for _ in 1 2 3 4; do
    key ctrl+z
    sleep 0.7
done
until_saved "all of it is taken back" "$work/before.chain"
for _ in 1 2 3 4; do
    key ctrl+shift+z
    sleep 0.7
done
until_saved "all of it is made again" "$work/after.chain"
# from page to page, nothing changes
key ctrl+alt+d
sleep 1.5
shot catalogue-page
key ctrl+alt+d
sleep 1
key ctrl+s
cmp -s "$text" "$work/after.chain" || fail "the text has changed when the diagram was left"
for _ in 1 2 3 4; do
    key ctrl+z
    sleep 0.5
done
until_saved "the text is as it was before the diagram" "$work/before.chain"
