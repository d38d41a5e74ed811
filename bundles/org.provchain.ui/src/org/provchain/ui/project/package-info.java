// SPDX-License-Identifier: EPL-2.0
/** The projects of the workspace, read and checked in the background. */
package org.provchain.ui.project;
