// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.checks;

import static org.provchain.core.project.Severity.ERROR;
import static org.provchain.core.project.Severity.INFO;
import static org.provchain.core.project.Severity.WARNING;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.provchain.core.project.Severity;

/** The checks: a code that never changes, the default severity, what is found, and what the rule rests on. */
public enum Check {

    PC001(ERROR, "the text cannot be read", "the grammar"),
    PC002(ERROR, "a name that nothing has", "the grammar"),
    PC003(ERROR, "two things with one name", "the grammar"),
    PC004(ERROR, "said twice", "the grammar"),
    PC005(WARNING, "a suppression that silences nothing", "the project's own rule"),
    PC006(ERROR, "a catalogue that cannot be used", "the project's own rule"),
    PC007(ERROR, "a project file that cannot be read", "the project's own rule"),

    PC101(WARNING, "parameter not in the catalogue", "FACTS 6: the list is a lower bound"),
    PC102(WARNING, "differs from a known name in letter case or one edit only",
            "FACTS 6: whether the phone cares is OPEN"),
    PC103(ERROR, "index outside the catalogue's range", "FACTS 6"),
    PC104(ERROR, "value is not of the parameter's type", "the catalogue"),
    PC105(WARNING, "value outside the known range or enumeration", "the catalogue"),
    PC106(WARNING, "parameter or key is not on the model", "FACTS 6"),
    PC107(WARNING, "parameter needs a newer firmware", "the catalogue"),
    PC108(WARNING, "set twice in one file", "FACTS 3.8"),
    PC109(INFO, "empty value", "FACTS 1.14"),
    PC110(INFO, "sets again what an earlier file already set", "FACTS 3.8"),

    PC201(ERROR, "loop inside one contact", "FACTS 3.6"),
    PC202(ERROR, "link to a file that the chain does not have", "FACTS 1.5"),
    PC203(ERROR, "empty url", "FACTS 1.5"),
    PC204(WARNING, "file that no entry reaches", "FACTS 1.5"),
    PC205(ERROR, "no entry", "FACTS 3.1"),
    PC206(ERROR, "link that the dialect does not know", "FACTS 1"),
    PC207(ERROR, "productID differs along a path", "FACTS 1.15"),
    PC208(INFO, "content after a Redirect", "FACTS 3.9: OPEN"),
    PC209(WARNING, "more than one Redirect in a file", "FACTS 1.5"),
    PC210(WARNING, "path longer than the redirect limit", "FACTS 3.9: OPEN"),
    PC211(ERROR, "two files with one location", "RFC 3986 section 6"),
    PC212(ERROR, "per-device file without a device placeholder", "FACTS 2"),

    PC301(ERROR, "malformed URL", "RFC 3986, FACTS 7"),
    PC302(WARNING, "unknown placeholder", "FACTS 2"),
    PC303(WARNING, "a placeholder encoded once too often", "FACTS 2"),
    PC304(ERROR, "a directory as the URL given by the redirect server", "FACTS 3.4"),
    PC305(ERROR, "DHCP option 114 URL longer than 74 characters", "FACTS 3.1"),
    PC306(WARNING, "scheme other than http, https, tftp", "FACTS 3.5"),
    PC307(WARNING, "a link that leaves https or the host", "FACTS 7"),
    PC308(INFO, "letter case of the MAC in file names is not settled", "FACTS 2: OPEN"),

    PC401(ERROR, "protected file reached before the file that sets its credentials", "FACTS 4.4"),
    PC402(WARNING, "credentials set by a file loaded over plain http", "FACTS 4.4"),
    PC403(WARNING, "a secret served by a file that asks for no credentials", "FACTS 4.3"),
    PC404(WARNING, "a secret's value in the text", "the project's own rule"),
    PC405(WARNING, "well-known default password", "the catalogue"),
    PC406(WARNING, "all certificates accepted", "the catalogue"),
    PC407(INFO, "the chain never moves the provisioning server to https", "FACTS 4.3"),
    PC408(WARNING, "per-device file with secrets at a guessable name", "FACTS 2, FACTS 4"),
    PC409(INFO, "one digest password for the whole inventory", "FACTS 4.1"),

    PC501(WARNING, "firmware file while the automatic check is not switched on", "FACTS 5.1"),
    PC502(WARNING, "firmware older than the device's", "FACTS 5.1"),
    PC503(WARNING, "one firmware file for Maxwell4 and the others", "FACTS 5.2"),
    PC504(ERROR, "macAddress empty or of no device", "FACTS 1.11"),

    PC601(ERROR, "XML that is not well-formed", "FACTS 7"),
    PC602(ERROR, "an element or an attribute that a chain cannot hold", "FACTS 1"),
    PC603(INFO, "XML in an unusual form", "FACTS 1"),
    PC604(ERROR, "a document type, an entity, or more than the limits allow", "the project's own rule"),

    PC701(ERROR, "not a MAC address", "the inventory"),
    PC702(ERROR, "MAC listed twice", "the inventory"),
    PC703(WARNING, "unknown model or firmware", "FACTS 2"),
    PC704(ERROR, "a variable that the device does not have", "the inventory"),
    PC705(ERROR, "a row that cannot be read", "RFC 4180");

    private static final Map<String, Check> BY_CODE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Check::code, Function.identity()));

    private final Severity severity;
    private final String title;
    private final String source;

    Check(Severity severity, String title, String source) {
        this.severity = severity;
        this.title = title;
        this.source = source;
    }

    /** The check with the given code. */
    public static Optional<Check> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The code, such as PC101. */
    public String code() {
        return name();
    }

    /** Whether it finds something in XML that is imported, not in a project. */
    public boolean isOfImport() {
        return compareTo(PC601) >= 0 && compareTo(PC604) <= 0;
    }

    /** The severity unless the project sets another. */
    public Severity severity() {
        return severity;
    }

    /** What is found, in a few words. */
    public String title() {
        return title;
    }

    /** The row of the facts, or the section of the RFC, that the rule rests on. */
    public String source() {
        return source;
    }

    /** The page that explains it, in the folder of the documents. */
    public String page() {
        return "docs/checks/" + code() + ".md";
    }
}
