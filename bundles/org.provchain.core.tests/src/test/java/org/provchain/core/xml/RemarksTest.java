// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provchain.core.chain.Chains;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.Remark;
import org.provchain.model.RootAttribute;

/** Comments stand where the text puts them, and what XML cannot hold is refused. */
class RemarksTest {

    private static Remark remark(String position, String text) {
        Remark remark = ProvchainFactory.eINSTANCE.createRemark();
        remark.setPosition(position);
        remark.setText(text);
        return remark;
    }

    private static Remark instruction(String position, String text) {
        Remark instruction = remark(position, text);
        instruction.setInstruction(true);
        return instruction;
    }

    private static RootAttribute attribute(String name, String value) {
        RootAttribute attribute = ProvchainFactory.eINSTANCE.createRootAttribute();
        attribute.setName(name);
        attribute.setValue(value);
        return attribute;
    }

    private static Chains chain() {
        Chains chain = Chains.oneOne();
        chain.file("a", remark("after", "h"), remark("before", "a"), remark(null, "b"), Chains.set("P", "1"),
                remark("nvm", "c"), remark("outside", "d"), remark(null, "e"), Chains.step("S", null),
                remark(null, "f"), remark("firmware", "g")).getAttributes().add(attribute("rev", "<7>"));
        return chain;
    }

    @Test
    void eachStandsInItsPlace() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!--a-->
                <provisioning version="1.1" productID="mx3b" rev="&lt;7&gt;">
                    <nvm>
                        <!--b-->
                        <param name="P" value="1"/>
                        <!--c-->
                    </nvm>
                    <!--d-->
                    <custom>
                        <!--e-->
                        <step type="S"/>
                        <!--f-->
                    </custom>
                    <firmware>
                        <!--g-->
                    </firmware>
                </provisioning>
                <!--h-->
                """, Exports.of(chain().served()).get("a.xml"));
    }

    @Test
    void aFlatDocumentHasNoSectionsForThem() {
        Chains chain = chain();
        chain.element().setFlat(true);
        assertTrue(!Exports.of(chain.served()).get("a.xml").contains("<nvm>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a--b", "a-", "\u0001" })
    void whatACommentCannotHoldIsRefused(String text) {
        Chains chain = Chains.oneOne();
        chain.file("a", remark(null, text));
        assertThrows(ExportFaultsException.class, () -> Exports.of(chain.served()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "version", "productID", "0a" })
    void anAttributeThatIsNoneIsRefused(String name) {
        Chains chain = Chains.oneOne();
        chain.file("a").getAttributes().add(attribute(name, "1"));
        assertThrows(ExportFaultsException.class, () -> Exports.of(chain.served()));
    }

    @Test
    void anInstructionStandsWhereACommentWould() {
        Chains chain = Chains.oneOne();
        chain.file("a", instruction("before", "xml-stylesheet href=\"a.xsl\""), instruction(null, "xmlA"),
                instruction(null, "a:\u00b7b c"),
                Chains.set("P", "1"), instruction("after", "a < b & \n?"));
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <?xml-stylesheet href="a.xsl"?>
                <provisioning version="1.1" productID="mx3b">
                    <nvm>
                        <?xmlA?>
                        <?a:\u00b7b c?>
                        <param name="P" value="1"/>
                    </nvm>
                </provisioning>
                <?a < b &\s
                ??>
                """, Exports.of(chain.served()).get("a.xml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "", " a", "1a", "xml", "XML x", "a b?>c", "a?>", "a?", "a \u0001", "a?><?b", "a?><!--b--><?c" })
    void whatNoInstructionCanBeIsRefused(String text) {
        Chains chain = Chains.oneOne();
        chain.file("a", instruction(null, text));
        assertThrows(ExportFaultsException.class, () -> Exports.of(chain.served()));
    }
}
