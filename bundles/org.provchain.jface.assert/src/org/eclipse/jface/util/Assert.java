// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/**
 * Assertions that JFace had until version 3.3 and that GEF 3.2, the only one on Maven Central, still asks for. A fragment of JFace,
 * so that GEF finds it; nothing of ours uses it.
 */
public final class Assert {

    private Assert() {
    }

    /**
     * Throws when an argument is not as it must be.
     *
     * @return true
     * @throws IllegalArgumentException if the expression is false
     */
    public static boolean isLegal(boolean expression) {
        return isLegal(expression, "");
    }

    /**
     * Throws when an argument is not as it must be.
     *
     * @return true
     * @throws IllegalArgumentException with the message, if the expression is false
     */
    public static boolean isLegal(boolean expression, String message) {
        if (!expression) {
            throw new IllegalArgumentException("assertion failed; " + message);
        }
        return true;
    }

    /**
     * Throws when something is missing.
     *
     * @throws IllegalStateException if the object is null
     */
    public static void isNotNull(Object object) {
        isNotNull(object, "");
    }

    /**
     * Throws when something is missing.
     *
     * @throws IllegalStateException with the message, if the object is null
     */
    public static void isNotNull(Object object, String message) {
        isTrue(object != null, "null argument; " + message);
    }

    /**
     * Throws when something is not so.
     *
     * @return true
     * @throws IllegalStateException if the expression is false
     */
    public static boolean isTrue(boolean expression) {
        return isTrue(expression, "");
    }

    /**
     * Throws when something is not so.
     *
     * @return true
     * @throws IllegalStateException with the message, if the expression is false
     */
    public static boolean isTrue(boolean expression, String message) {
        if (!expression) {
            throw new IllegalStateException("assertion failed; " + message);
        }
        return true;
    }
}
