# SPDX-License-Identifier: EPL-2.0
# Sourced by releng/bench/run: mutated inputs at the reader of XML, the import and the parser of the language, guided by what they
# cover. RUNS says how many, a million by default. Jazzer comes from Maven Central; what it found is left in target/fuzz.

jazzer=0.30.0

fuzzer() {
    [ -d "$work/fuzz" ] && return
    for each in jazzer jazzer-api jazzer-junit; do
        JAVA_HOME=$java_home "$root/mvnw" -q -f "$root/pom.xml" -N "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy" \
            "-Dartifact=com.code-intelligence:$each:$jazzer" "-DoutputDirectory=$work/fuzzer" < /dev/null
    done
    mkdir -p "$work/fuzz"
    "$java_home/bin/javac" --release 21 -d "$work/fuzz" -cp "$archive/lib/*" "$here"/src/org/provchain/bench/fuzz/*.java
    mkdir -p "$work/seeds/xml" "$work/seeds/language"
    number=0
    while read -r seed; do
        number=$((number + 1))
        cp "$seed" "$work/seeds/xml/$number.xml"
    done < <(find "$root/bundles" -path '*/src/test/resources/*.xml' | sort)
    # the cases of the import: one document or more, behind what is expected of it
    while read -r seed; do
        number=$((number + 1))
        sed -n '/^</,$p' "$seed" > "$work/seeds/xml/$number.xml"
    done < <(find "$root/bundles" -path '*/src/test/resources/*/imports/*.txt' | sort)
    while read -r seed; do
        number=$((number + 1))
        cp "$seed" "$work/seeds/language/$number.chain"
    done < <(find "$root/bundles" "$root/examples" -name '*.chain' -not -path '*/target/*' -size -16k | sort)
}

# TARGET SEEDS LENGTH: the class of org.provchain.bench.fuzz, the folder of its first inputs, and the bytes of the longest
fuzz() {
    fuzzer
    found=$root/target/fuzz/$1
    rm -rf "$found"
    mkdir -p "$found" "$work/corpus/$1"
    if ! "$java_home/bin/java" -Xmx1g -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading --enable-native-access=ALL-UNNAMED \
        -Dguice_bytecode_gen_option=DISABLED -cp "$work/fuzz:$work/fuzzer/*:$archive/lib/*" com.code_intelligence.jazzer.Jazzer \
        "--target_class=org.provchain.bench.fuzz.$1" "--reproducer_path=$found" --disabled_hooks='**' \
        '--instrumentation_includes=org.provchain.core.**:org.provchain.dsl.**:org.provchain.model.**' \
        "-artifact_prefix=$found/" "-dict=$here/fuzz/$2.dict" "-runs=${RUNS:-1000000}" -timeout=60 "-max_len=$3" -rss_limit_mb=0 \
        "$work/corpus/$1" "$work/seeds/$2" > "$found/log" 2>&1; then
        grep -vE '^#|^INFO' "$found/log" | tail -n 40 >&2
        echo "releng/bench/run: $1 found a fault; the input lies in $found." >&2
        exit 1
    fi
    grep -hE 'inputs in|^Done' "$found/log"
}
