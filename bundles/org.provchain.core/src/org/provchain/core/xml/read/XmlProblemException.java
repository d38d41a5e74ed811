// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml.read;

import java.io.IOException;
import java.util.List;

/** A document that is not read, with the reasons, the first one first. */
public final class XmlProblemException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient List<XmlProblem> problems;

    XmlProblemException(List<XmlProblem> problems) {
        super(problems.getFirst().message());
        this.problems = List.copyOf(problems);
    }

    XmlProblemException(XmlProblem problem) {
        this(List.of(problem));
    }

    /** What is wrong; not empty. */
    public List<XmlProblem> problems() {
        return problems;
    }
}
