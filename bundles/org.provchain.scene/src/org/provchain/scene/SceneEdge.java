// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

/**
 * A link in a picture.
 *
 * @param id     its identifier, unique in the picture
 * @param from   the identifier of the node that it starts from
 * @param to     the identifier of the node that it leads to
 * @param label  its number and kind
 * @param move   whether it is a move of the provisioning server, which the next contact follows
 * @param circle whether it lies on a circle
 */
public record SceneEdge(String id, String from, String to, String label, boolean move, boolean circle) {
}
