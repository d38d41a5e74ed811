# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/smoke/studio, behind german.sh: the workspace with an open text in the system's high contrast, dark and bright. The
# colours are those of the pixels in the window.

# contrasts PICTURE dark|bright: whether the background of the text is so, and enough of its text can be read on it (WCAG 2.2)
contrasts() {
    convert "$1" -crop 560x260+330+150 +repage -depth 8 -format %c histogram:info: | awk -v wanted="$2" '
        function linear(channel) {
            channel /= 255
            return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ^ 2.4
        }
        match($0, /#[0-9A-F]+/) {
            hex = substr($0, RSTART + 1, 6)
            light = 0.2126 * linear(number(hex, 1)) + 0.7152 * linear(number(hex, 3)) + 0.0722 * linear(number(hex, 5))
            count = $1 + 0
            pixels[NR] = count
            lights[NR] = light
            if (count > most) { most = count; ground = light }
        }
        function number(hex, place) {
            return (index("0123456789ABCDEF", substr(hex, place, 1)) - 1) * 16 + index("0123456789ABCDEF", substr(hex, place + 1, 1)) - 1
        }
        END {
            for (each in pixels) {
                bright = lights[each] > ground ? lights[each] : ground
                dark = lights[each] > ground ? ground : lights[each]
                if ((bright + 0.05) / (dark + 0.05) >= 4.5) readable += pixels[each]
            }
            printf "background %.3f, %d readable pixels\n", ground, readable
            exit !((wanted == "dark" ? ground < 0.05 : ground > 0.8) && readable > 1500)
        }'
}

for theme in HighContrastInverse HighContrast; do
    GTK_THEME=$theme PATH=/usr/bin:/bin "$work/provchain-studio/provchain-studio" -data "$german" -nl en > "$work/contrast.log" 2>&1 &
    program=$!
    until_true "the window is there in $theme" window "^Provchain Studio"
    sleep 4
    main=$(window "^Provchain Studio" | head -n 1)
    xdotool windowactivate --sync "$main" windowsize --sync "$main" 1400 872 2> /dev/null
    sleep 2
    shot "$theme"
    wanted=bright
    [ "$theme" = HighContrastInverse ] && wanted=dark
    found=$(contrasts "$shots/$theme.png" "$wanted") || fail "in $theme the text cannot be read: $found"
    key alt+F4
    ended "in $theme"
done
