#!/bin/bash
# SPDX-License-Identifier: EPL-2.0
# The pictures of docs/images/studio, taken where releng/smoke/studio has come to: its project is open, exported, without a finding.

pictures=$root/docs/images/studio
mkdir -p "$pictures"

picture() {
    sleep 1.5
    import -window root "$work/$1.png" || fail "no picture of $1"
    convert "$work/$1.png" -crop 1400x893+0+0 +repage -strip +dither -colors 255 "PNG8:$pictures/$1.png" || exit 2
}

# those that were taken on the way
for each in welcome new-project editor content-assist quick-fix export-preview; do
    convert "$shots/$each.png" -crop 1400x893+0+0 +repage -strip +dither -colors 255 "PNG8:$pictures/$each.png" || exit 2
done

# to the parameter in the first file
go() {
    xdotool mousemove 900 480 click 1
    sleep 0.5
    key ctrl+Home
    line "$1"
    key Home
    key ctrl+Right
}

# an import of XML with something that a chain cannot hold, kept as a comment
old=$work/maxwell
mkdir -p "$old"
cat > "$old/provisioning.xml" << 'XML'
<?xml version="1.0" encoding="UTF-8"?>
<!-- all phones -->
<provisioning version="1.1" productID="mx3b">
  <nvm>
    <param name="SIP.DefaultAccount" value="0"/>
    <param name="System.Provision.ProvisioningServer" value="https://prov.example.com/maxwell/provisioning.xml"/>
  </nvm>
  <oper locked="1"/>
  <custom>
    <step type="Redirect" url="%MACD.xml"/>
  </custom>
</provisioning>
XML
for each in 7c2f80123456:Hall 7c2f80123457:Cellar 7c2f80123458:Workshop; do
    cat > "$old/${each%:*}.xml" << XML
<provisioning version="1.1" productID="mx3b">
  <nvm><param name="SIP.Account.0.DisplayName" value="${each#*:}"/></nvm>
</provisioning>
XML
done
xdotool windowactivate --sync "$main"
key alt+f
sleep 0.5
key g
until_true "the import is open" window "Import Provisioning XML"
sleep 1.5
write "$old"
sleep 2
key alt+u
write "https://prov.example.com/maxwell/"
key alt+o
sleep 2
shot import-source
key alt+n
sleep 3
shot import-stopped
key alt+k
sleep 2.5
picture import-preview
key Escape
until_true "the import is closed" no_window "Import Provisioning XML"

xdotool windowactivate --sync "$main"
go 10
key F2
picture hover
key Escape
key F3
picture catalogue
go 10
key ctrl+o
picture outline
key Escape
key ctrl+alt+t
picture scenarios
# an expectation that does not hold, and what happened instead
instead() {
    xdotool mousemove 900 480 click 1
    sleep 0.5
    key ctrl+End
    key Up
    key Up
    key Up
    key End
    key Left
    for _ in $(seq 1 ${#1}); do
        key BackSpace
    done
    write "$2"
}
instead "Reception" "Front desk"
sleep 2
key ctrl+alt+t
picture scenario-failed
instead "Front desk" "Reception"
key ctrl+s
until_true "the scenario is as it was" holds "$text" 'DisplayName = "Reception"'
sleep 2
go 16
key End
key ctrl+shift+g
picture references
xdotool mousemove 900 480 click 1
# a view by its name
view() {
    key ctrl+3
    sleep 1.5
    write "$1"
    sleep 2
    key Return
    sleep 2
}

key ctrl+alt+s
sleep 3
key ctrl+alt+d
sleep 3
picture diagram
serve
picture server
key ctrl+alt+p
view "Sequence"
picture sequence
view "Effective Parameters"
picture effective
xdotool mousemove 700 560 click 1
key ctrl+alt+d
picture catalogue-page
key ctrl+alt+d
sleep 1
go 10
write x
sleep 1
key Left
key F1
picture help
xdotool mousemove 900 480 click 1
key ctrl+z
key ctrl+s
key alt+w
key p
sleep 1.5
write Simulation
sleep 1
key Down
key Down
picture preferences
key Escape
key alt+w
key p
sleep 1.5
write Checks
sleep 1
key Down
key Down
picture checks
key Escape

# the same in the dark theme
key alt+F4
until_true "the program has ended" no_window "^Provchain Studio"
wait "$program"
PATH=/usr/bin:/bin "$work/provchain-studio/provchain-studio" -data "$data" -nl en \
    -cssTheme org.eclipse.e4.ui.css.theme.e4_dark > "$work/out.log" 2>&1 &
program=$!
until_true "the dark window is there" window "^Provchain Studio"
sleep 10
main=$(window "^Provchain Studio" | head -n 1)
xdotool windowactivate --sync "$main" windowsize --sync "$main" 1400 872 2> /dev/null
picture dark
