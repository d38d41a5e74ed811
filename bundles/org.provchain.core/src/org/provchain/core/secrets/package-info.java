// SPDX-License-Identifier: EPL-2.0
/** Where the values of secrets come from; they are never shown. */
package org.provchain.core.secrets;
