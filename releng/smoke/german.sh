# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/smoke/studio: the built archive in German, on a workspace of its own. Dialogs are known by the titles of their
# windows, menus by the letters that choose in them, quick fixes by what they make of the text.

german=$work/home/german

PATH=/usr/bin:/bin "$work/provchain-studio/provchain-studio" -data "$german" -nl de > "$work/german.log" 2>&1 &
program=$!
data=$german
until_true "the German window is there" window "^Provchain Studio"
sleep 2
main=$(window "^Provchain Studio" | head -n 1)
xdotool windowactivate --sync "$main" windowsize --sync "$main" 1400 872 2> /dev/null
sleep 1
shot german-welcome

key space
until_true "the wizard is open in German" window "^Neues Kettenprojekt"
write filiale
shot german-new-project
key Return
text=$german/filiale/filiale.chain
until_true "the German project is made" test -f "$text"
until_true "the German wizard is closed" no_window "Neues Kettenprojekt"
sleep 1

# a mistake, and its fix
line 10
key End
key Return
write 'SIP.DefaultAcount = 1'
key ctrl+s
until_true "the mistake is saved" holds "$text" 'SIP.DefaultAcount = 1'
sleep 1.5
key Home
key ctrl+1
sleep 2
shot german-quick-fix
key Return
sleep 0.5
key ctrl+s
until_true "the mistake is mended in German" holds_not "$text" 'DefaultAcount'

# Kette, Umbenennen, with the cursor on the name behind entry; Fenster, Einstellungen; the platform has no German for its own dialogs
line 7
key End
key alt+k
key u
until_true "rename is open in German" window "^Umbenennen"
key Escape
until_true "rename is closed" no_window "^Umbenennen"
key alt+f
key e
until_true "the preferences are open by the German menu" window "^Preferences"
shot german-preferences
key Escape
until_true "the preferences are closed" no_window "^Preferences"
key ctrl+alt+e
until_true "the export is open in German" window "^Provisioning-XML exportieren"
sleep 1
shot german-export
key Escape
until_true "the export is closed" no_window "^Provisioning-XML exportieren"

# Datei, Beenden
xdotool windowactivate --sync "$main"
key alt+d
key b
ended "in German"

# the same workspace in English: the platform keeps the names of views
model=$german/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi
holds "$model" 'label="Katalog"' || fail "the German workspace has no view Katalog"
PATH=/usr/bin:/bin "$work/provchain-studio/provchain-studio" -data "$german" -nl en > "$work/german.log" 2>&1 &
program=$!
until_true "the window is there in English after German" window "^Provchain Studio"
sleep 3
shot german-in-english
main=$(window "^Provchain Studio" | head -n 1)
xdotool windowactivate --sync "$main"
key alt+F4
ended "in English after German"
holds_not "$model" 'label="Katalog"' || fail "a view keeps its German name in an English start"
