// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.chain.Chains;
import org.provchain.core.chain.ServedFile;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.ChainPart;
import org.provchain.model.ChainText;
import org.provchain.model.DeviceDeclaration;
import org.provchain.model.DeviceTable;
import org.provchain.model.FileKind;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.Scenario;
import org.provchain.model.SimpleKind;
import org.provchain.model.SimpleType;

/** How the texts of a folder become one project. */
class ProjectAssemblyTest {

    private static CatalogueDeclaration house(String parameter) {
        SimpleType type = ProvchainFactory.eINSTANCE.createSimpleType();
        type.setKind(SimpleKind.STRING);
        ParameterDeclaration declared = ProvchainFactory.eINSTANCE.createParameterDeclaration();
        declared.setName(parameter);
        declared.setType(type);
        CatalogueDeclaration house = ProvchainFactory.eINSTANCE.createCatalogueDeclaration();
        house.setName("house");
        house.getParameters().add(declared);
        return house;
    }

    @Test
    void eachElementIsFoundInTheOrderOfTheTexts() {
        DeviceDeclaration one = Projects.device("7C2F80000001", null);
        DeviceDeclaration two = Projects.device("7C2F80000002", null);
        DeviceTable table = Projects.table("a.csv");
        Scenario scenario = ProvchainFactory.eINSTANCE.createScenario();
        List<ChainText> texts = List.of(Projects.text(one, scenario), Projects.text(table, two));
        Project project = Projects.of(texts);
        assertEquals(texts, project.texts());
        assertEquals(List.of(one, two), project.devices());
        assertEquals(List.of(table), project.tables());
        assertEquals(List.of(scenario), project.scenarios());
        assertEquals(List.of(), project.chains());
        assertEquals(ProjectSettings.defaults(), project.settings());
    }

    @Test
    void aTableThatNamesNoFileYetIsNone() {
        assertEquals(List.of(), Projects.of(List.of(Projects.text(Projects.table(null)))).tables());
    }

    @Test
    void aChainHasItsPartsFromOtherTextsEvenFromEarlierOnes() {
        Chains chain = Chains.oneOne();
        chain.file("a");
        ChainPart part = ProvchainFactory.eINSTANCE.createChainPart();
        part.setChain(chain.element());
        part.getFiles().add(Chains.detached(FileKind.FILE, "b", "b.xml"));
        Project project = Projects.of(List.of(Projects.text(part), Projects.text(chain.element())));
        assertEquals(List.of("a", "b"),
                project.chains().getFirst().files().stream().map(ServedFile::name).toList());
    }

    @Test
    void theCatalogueKnowsWhatAllHouseCataloguesDeclare() {
        Project project = Projects.of(List.of(Projects.text(house("A.B")), Projects.text(house("C.[0..1].D"))));
        assertTrue(project.catalogue().find("A.B").isPresent());
        assertTrue(project.catalogue().find("C.1.D").isPresent());
        assertTrue(project.catalogue().find("C.2.D").isEmpty());
        assertEquals(2, project.catalogues().size());
    }

    @ParameterizedTest
    @EnumSource
    void theWordOfASeverityIsItsNameInSmallLettersInEveryLanguage(Severity severity) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr"));
            assertTrue(severity.word().matches("[a-z]+"), severity.word());
        } finally {
            Locale.setDefault(before);
        }
    }
}
