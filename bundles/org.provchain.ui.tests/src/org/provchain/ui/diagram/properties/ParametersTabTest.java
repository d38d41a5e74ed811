// SPDX-License-Identifier: EPL-2.0
package org.provchain.ui.diagram.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.provchain.ui.fixture.Chains;
import org.provchain.ui.fixture.FileProperties;
import org.provchain.ui.fixture.NoErrorLogged;
import org.provchain.ui.fixture.OpenDiagram;
import org.provchain.ui.fixture.Ui;
import org.provchain.ui.fixture.Widgets;

/** The parameters of a file as a table, with what the catalogue knows. */
@ExtendWith(NoErrorLogged.class)
class ParametersTabTest {

    private static final String TEXT = Chains.TWO_FILES.replace("        SIP.DefaultAccount = 0 // the first\n",
            "        SIP.DefaultAccount = 0 // the first\n        House.Ringing = \"loud\" // as ordered\n") + """
                    catalogue house extends maxwell {
                        House.Ringing : enum { "loud", "low" "at night", 2 "off" } default "low"
                        House.Light   : bool default 1
                        House.Only4   : int models Maxwell4
                    }
                    """;

    private OpenDiagram open;
    private FileProperties properties;

    @BeforeEach
    void open() throws IOException, CoreException {
        open = new OpenDiagram(TEXT);
        properties = new FileProperties(open);
        open.select("general");
        Ui.settle();
    }

    @AfterEach
    void close() throws CoreException, IOException {
        properties.close();
        open.close();
    }

    @Test
    void theValuesOfAnEnumerationAreListedAndOneIsChosen() {
        properties.edit(1, 1);
        assertEquals(List.of("\"low\"  at night  (default)", "\"loud\"", "2  off"), properties.proposed());
        properties.choose(2);
        open.drawn();
        assertEquals(TEXT.replace("House.Ringing = \"loud\"", "House.Ringing = 2"), open.text().text());
        assertTrue(properties.cell().isEmpty(), "what is chosen counts");
        open.undo();
        assertEquals(TEXT, open.text().text());
    }

    @Test
    void aParameterIsReplacedByAnotherOfTheCatalogue() {
        properties.ask(properties.edit(1, 0), "House.");
        assertEquals(List.of("House.Light : bool", "House.Only4 : int"), properties.proposed());
        properties.choose(0);
        open.drawn();
        assertEquals(TEXT.replace("House.Ringing = ", "House.Light = "), open.text().text());
    }

    @Test
    void aNewOneHasItsDefaultUnlessAnotherValueIsTyped() {
        Text name = properties.newName();
        Text value = properties.newValue();
        properties.ask(name, "House.Li");
        assertEquals(List.of("House.Light : bool"), properties.proposed());
        properties.choose(0);
        assertEquals("House.Light", name.getText());
        assertEquals("on", value.getMessage());
        Widgets.press(Widgets.button(properties.parameters(), "Add"));
        open.drawn();
        assertTrue(open.text().text().contains("        House.Light   = on\n"), open.text().text());
        assertEquals("", name.getText());
        open.undo();
        name.setText("House.Light");
        properties.ask(value, "");
        assertEquals(List.of("on  (default)", "off"), properties.proposed());
        properties.choose(1);
        Widgets.press(Widgets.button(properties.parameters(), "Add"));
        open.drawn();
        assertTrue(open.text().text().contains("        House.Light   = off\n"), open.text().text());
    }

    @Test
    void whatTheModelsOfTheChainDoNotHaveIsNotProposed() throws BadLocationException {
        open.text().replace("product mx3b", "product mx3b\n    models  Maxwell3");
        open.drawn();
        open.select("general");
        properties.ask(properties.newName(), "House.");
        assertEquals(List.of("House.Light : bool"), properties.proposed());
    }

    @Test
    void whatIsNoValueIsRefusedAndStaysAsItWas() {
        properties.type(1, 1, "loud");
        Ui.settle();
        assertEquals(TEXT, open.text().text());
        assertEquals("\"loud\"", properties.table().getItem(1).getText(1));
    }
}
