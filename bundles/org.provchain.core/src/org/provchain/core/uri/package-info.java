// SPDX-License-Identifier: EPL-2.0
/** The URLs that a phone is given: resolution, placeholders, MAC addresses, and what can be wrong with them. */
package org.provchain.core.uri;
