# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/bench/run: the preview server under wrk, and Apache with the same files after it. SECONDS_EACH says how long.

devices=1000
connections=16

load() {
    for tool in wrk /usr/sbin/apache2; do
        command -v "$tool" > /dev/null || { echo "releng/bench/run: load needs $tool (Debian: wrk, apache2-bin)." >&2; exit 2; }
    done
    mkdir -p "$work/load/www" "$work/load/project" "$work/load/apache/empty"
    printf 'mac\n' > "$work/load/project/phones.csv"
    for each in $(seq 0 $((devices - 1))); do
        printf '7c2f80%06x\n' "$each"
    done >> "$work/load/project/phones.csv"
    {
        printf 'chain load {\n    dialect maxwell 1.1\n    product mx3b\n    base    "https://127.0.0.1/load/"\n    entry   general\n\n'
        printf '    file general "provisioning.xml" {\n        System.Security.HTTPAuthUsername = "phone"\n'
        printf '        System.Security.HTTPAuthPassword = secret digest\n        redirect to own\n    }\n\n'
        printf '    file own "%%MACD.xml" for each device protected {\n'
        for account in 0 1 2 3; do
            for each in DisplayName Username AuthName AccountName; do
                printf '        SIP.Account.%s.%s = "a value of some length for the phone"\n' "$account" "$each"
            done
        done
        printf '    }\n}\n\ndevices from "phones.csv"\n'
    } > "$work/load/project/load.chain"
    (cd "$work" && PROVCHAIN_SECRET_DIGEST=wordofpass "$root/provchain" export load/project --out load/www > load/export.log 2>&1) ||
        { cat "$work/load/export.log" >&2; echo "releng/bench/run: the project for the load cannot be exported." >&2; exit 1; }
    ours
    apache
    echo "beside Apache: $(awk -v ours="$ours" -v apache="$apache" 'BEGIN { printf "%.2f", ours / apache }') of its requests (at least 0.50)"
    [ "$((2 * ours))" -ge "$apache" ] && [ "$wrong" -eq 0 ] && awk "BEGIN { exit !($behind < $before + 20) }" ||
        { echo "releng/bench/run: the load is not within its limits." >&2; exit 1; }
}

# the figures of one server: PORT NAME
under_wrk() {
    wrk -t "$connections" -c "$connections" -d "${SECONDS_EACH:-60}s" -s "$here/load/digest.lua" "http://127.0.0.1:$1/" -- "$devices" phone \
        wordofpass > "$work/load/wrk" 2>&1 || { cat "$work/load/wrk" >&2; exit 1; }
    read -r _ rate served refused errors late < <(grep '^figures' "$work/load/wrk")
    printf '%s: %s requests a second for %s s, %s protected files behind %s challenges, %s errors, 99 %% within %s ms\n' "$2" "$rate" \
        "${SECONDS_EACH:-60}" "$served" "$refused" "$errors" "$late"
}

in_use() {
    "$java_home/bin/jcmd" "$1" GC.run > /dev/null
    "$java_home/bin/jcmd" "$1" GC.class_histogram | awk '/^Total/ { printf "%.1f", $3 / 1e6 }'
}

ours() {
    PROVCHAIN_SECRET_DIGEST=wordofpass "$java_home/bin/java" -Xmx1g -cp "$archive/lib/*" org.provchain.cli.Main serve "$work/load/project" \
        --port 0 --digest MD5 > "$work/load/serve.log" 2>&1 &
    server=$!
    for _ in $(seq 1 300); do
        grep -q '^Texts are served' "$work/load/serve.log" && break
        sleep 0.2
    done
    port=$(sed -n 's#^  http://127.0.0.1:\([0-9]*\)/.*#\1#p' "$work/load/serve.log")
    [ -n "$port" ] || { cat "$work/load/serve.log" >&2; exit 1; }
    SECONDS_EACH=10 under_wrk "$port" "warming up"
    before=$(in_use "$server")
    under_wrk "$port" "provchain serve"
    ours=$rate
    wrong=$errors
    behind=$(in_use "$server")
    echo "memory of provchain serve: $before MB before, $behind MB behind it (at most 20 MB more)"
    kill "$server"
    wait "$server" 2> /dev/null || true
}

apache() {
    modules=/usr/lib/apache2/modules
    printf 'phone:provisioning:%s\n' "$(printf 'phone:provisioning:wordofpass' | md5sum | cut -d ' ' -f 1)" > "$work/load/apache/users"
    printf 'application/xml xml\n' > "$work/load/apache/mime.types"
    chmod -R a+rX "$work" "$work/load/www"
    {
        for each in mpm_event authn_core authn_file authz_core authz_user auth_digest alias mime; do
            echo "LoadModule ${each}_module $modules/mod_$each.so"
        done
        [ "$(id -u)" -ne 0 ] || printf 'User www-data\nGroup www-data\n'
        cat << END
ServerRoot "$work/load/apache"
ServerName localhost
Listen 127.0.0.1:38377
PidFile "$work/load/apache/httpd.pid"
DefaultRuntimeDir "$work/load/apache"
Mutex file:$work/load/apache default
TypesConfig "$work/load/apache/mime.types"
ErrorLog "$work/load/apache/error.log"
LogFormat "%h %l %u %t \"%r\" %>s %O \"%{Referer}i\" \"%{User-Agent}i\"" combined
CustomLog "$work/load/apache/access.log" combined
MaxKeepAliveRequests 0
DocumentRoot "$work/load/apache/empty"
Alias "/load/" "$work/load/www/"
<Directory "$work/load/www">
    AuthType Digest
    AuthName "provisioning"
    AuthDigestProvider file
    AuthUserFile "$work/load/apache/users"
    Require valid-user
    <Files "provisioning.xml">
        Require all granted
    </Files>
</Directory>
END
    } > "$work/load/apache/httpd.conf"
    /usr/sbin/apache2 -f "$work/load/apache/httpd.conf" -DFOREGROUND > "$work/load/apache/out" 2>&1 &
    server=$!
    sleep 2
    SECONDS_EACH=5 under_wrk 38377 "warming up"
    under_wrk 38377 Apache
    apache=$rate
    kill "$server"
    wait "$server" 2> /dev/null || true
}
