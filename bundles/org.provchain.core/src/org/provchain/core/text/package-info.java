// SPDX-License-Identifier: EPL-2.0
/** Texts with variables, as they stand between the quotes of a chain. */
package org.provchain.core.text;
