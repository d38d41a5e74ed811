// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provchain.core.catalogue.CatalogueFault.Kind;
import org.provchain.model.CatalogueDeclaration;
import org.provchain.model.EnumerationLiteral;
import org.provchain.model.EnumerationType;
import org.provchain.model.EvidenceLabel;
import org.provchain.model.IndexLimit;
import org.provchain.model.ParameterDeclaration;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.SimpleKind;
import org.provchain.model.SimpleType;
import org.provchain.model.TypeDeclaration;

class CatalogueReaderTest {

    private final CatalogueDeclaration house = declaration("house");

    @Test
    void readsAllThatADeclarationSays() {
        ParameterDeclaration declared = declare("Keys.[0..3].Type", enumeration("-1", "none"));
        declared.setDefaultValue("-1");
        declared.getModels().addAll(List.of("MaxwellBasic", "Maxwell4"));
        declared.getIndexLimits().add(limit("0..1", "MaxwellBasic"));
        declared.setSince("2.14.5");
        declared.setEvidence(EvidenceLabel.USED);
        declared.setEvidenceSource("production-template");
        declared.setDescription("What the key does.");
        CatalogueEntry entry = read().catalogue().entries().getFirst();
        assertEquals(new CatalogueEntry(NamePattern.parse("Keys.[0..3].Type"),
                new ParameterType.Enumeration(List.of(new EnumValue("-1", "none")), false), Optional.of("-1"),
                ModelSupport.exactly(Set.of(DeviceModel.MAXWELL_BASIC, DeviceModel.MAXWELL_4)),
                List.of(new org.provchain.core.catalogue.IndexLimit(new Segment.Range(0, 1),
                        Set.of(DeviceModel.MAXWELL_BASIC))),
                FirmwareVersion.parse("2.14.5"), Evidence.USED, "production-template", "What the key does."), entry);
        assertEquals(List.of(), read().faults());
    }

    @Test
    void takesWhatIsNotSaidAsNotKnown() {
        declare("A.B", simple(SimpleKind.STRING));
        assertEquals(Inputs.entry("A.B"), read().catalogue().entries().getFirst());
    }

    @Test
    void keepsADocumentedLabel() {
        ParameterDeclaration declared = declare("A.B", simple(SimpleKind.STRING));
        declared.setEvidence(EvidenceLabel.DOC);
        declared.setEvidenceSource("vendor-doc");
        assertEquals(Evidence.DOC, read().catalogue().entries().getFirst().evidence());
    }

    @Test
    void readsAPartialListOfModels() {
        ParameterDeclaration declared = declare("A.B", simple(SimpleKind.STRING));
        declared.getModels().add("Maxwell3");
        declared.setModelsAtLeast(true);
        assertEquals(ModelSupport.atLeast(Set.of(DeviceModel.MAXWELL_3)),
                read().catalogue().entries().getFirst().models());
    }

    @ParameterizedTest
    @EnumSource
    void readsEachSimpleType(SimpleKind kind) {
        declare("A.B", simple(kind));
        assertEquals(kind.getLiteral(), read().catalogue().entries().getFirst().type().keyword());
        assertEquals(List.of(), read().faults());
    }

    @Test
    void readsTheRangeOfANumber() {
        declare("A.B", range(SimpleKind.INT, "-1..7"));
        assertEquals(ParameterType.Int.between(-1, 7), read().catalogue().entries().getFirst().type());
    }

    @Test
    void copesWithADeclarationThatIsHalfWritten() {
        house.getParameters().add(ProvchainFactory.eINSTANCE.createParameterDeclaration());
        declare("A.B", null);
        declare("A.[*].C", simple(SimpleKind.BOOL)).getIndexLimits().add(limit(null, "Maxwell3"));
        assertEquals(List.of(Kind.BAD_PATTERN, Kind.BAD_RANGE), kinds());
        assertEquals(new ParameterType.Text(), read().catalogue().entries().getFirst().type());
    }

    @Test
    void reportsABadPatternAndReadsOn() {
        ParameterDeclaration bad = declare("A.[3..0].B", simple(SimpleKind.BOOL));
        declare("A.C", simple(SimpleKind.BOOL));
        CatalogueFault fault = read().faults().getFirst();
        assertEquals(Kind.BAD_PATTERN, fault.kind());
        assertSame(bad, fault.element());
        assertEquals("The range 3..0 is empty: write the smaller number first.", fault.message());
        assertTrue(read().catalogue().find("A.C").isPresent());
    }

    @Test
    void reportsAnEmptyRange() {
        SimpleType type = range(SimpleKind.INT, "7..0");
        declare("A.B", type);
        assertSame(type, read().faults().getFirst().element());
        assertEquals(List.of(Kind.BAD_RANGE), kinds());
    }

    @Test
    void reportsARangeThatIsTooLargeOrOnNoNumber() {
        declare("A.B", range(SimpleKind.INT, "0..99999999999999999999"));
        declare("A.C", range(SimpleKind.STRING, "0..1"));
        assertEquals(List.of(Kind.BAD_RANGE, Kind.BAD_RANGE), kinds());
    }

    @Test
    void reportsANameThatIsDeclaredTwice() {
        declare("A.[0..3].B", simple(SimpleKind.BOOL));
        ParameterDeclaration second = declare("A.[3..5].B", simple(SimpleKind.STRING));
        CatalogueFault fault = read().faults().getFirst();
        assertEquals(Kind.DUPLICATE, fault.kind());
        assertSame(second, fault.element());
        assertEquals("bool", read().catalogue().find("A.3.B").orElseThrow().type().keyword());
        assertEquals("string", read().catalogue().find("A.4.B").orElseThrow().type().keyword());
    }

    @Test
    void reportsAValueThatStandsTwiceInAnEnumeration() {
        declare("A.B", enumeration("1", "one", "1", "uno"));
        assertEquals(List.of(Kind.DUPLICATE), kinds());
    }

    @Test
    void reportsModelsFirmwareAndDefaultsThatCannotBe() {
        ParameterDeclaration declared = declare("A.B", simple(SimpleKind.BOOL));
        declared.setDefaultValue("yes");
        declared.getModels().add("Maxwell5");
        declared.setSince("soon");
        assertEquals(List.of(Kind.BAD_DEFAULT, Kind.UNKNOWN_MODEL, Kind.BAD_FIRMWARE), kinds());
        assertEquals(ModelSupport.unlisted(), read().catalogue().entries().getFirst().models());
    }

    @Test
    void reportsLimitsThatDoNotFitTheName() {
        declare("A.B", simple(SimpleKind.BOOL)).getIndexLimits().add(limit("0..1", "Maxwell3"));
        declare("A.[0..3].B", simple(SimpleKind.BOOL)).getIndexLimits().add(limit("0..4", "Maxwell3"));
        declare("A.[*].C", simple(SimpleKind.BOOL)).getIndexLimits().add(limit("2..1", "Maxwell3"));
        declare("A.[*].D", simple(SimpleKind.BOOL)).getIndexLimits().add(limit("0..99999999999", "Maxwell3"));
        assertEquals(List.of(Kind.BAD_RANGE, Kind.BAD_RANGE, Kind.BAD_RANGE, Kind.BAD_RANGE), kinds());
    }

    @Test
    void readsTheParentFirstAndLetsTheHouseWin() {
        CatalogueDeclaration vendor = declaration("vendor");
        add(vendor, "A.B", simple(SimpleKind.STRING));
        add(vendor, "A.[9..0]", simple(SimpleKind.STRING));
        add(vendor, "A.C", simple(SimpleKind.STRING));
        house.setParent(vendor);
        declare("A.B", simple(SimpleKind.BOOL));
        Catalogue catalogue = read().catalogue();
        assertEquals("house", catalogue.name());
        assertEquals("bool", catalogue.find("A.B").orElseThrow().type().keyword());
        assertEquals("string", catalogue.find("A.C").orElseThrow().type().keyword());
        assertEquals(List.of(), kinds(), "the parent's faults belong to the parent");
    }

    @Test
    void addsOneDeclarationToAnyCatalogue() {
        CatalogueDeclaration vendor = declaration("vendor");
        add(vendor, "A.C", simple(SimpleKind.STRING));
        house.setParent(vendor);
        declare("SIP.DefaultAccount", simple(SimpleKind.BOOL));
        declare("A.[9..0]", simple(SimpleKind.BOOL));
        Catalogue extended = CatalogueReader.extend(Inputs.PHONE, house);
        assertEquals("bool", extended.find("SIP.DefaultAccount").orElseThrow().type().keyword());
        assertTrue(extended.find("SIP.Account.0.AuthName").isPresent());
        assertTrue(extended.find("A.C").isEmpty(), "parents are left aside");
    }

    @Test
    void reportsACircleAtEachCatalogueOfIt() {
        CatalogueDeclaration other = declaration("other");
        other.setParent(house);
        house.setParent(other);
        add(other, "A.B", simple(SimpleKind.BOOL));
        assertEquals(List.of(Kind.CYCLIC_EXTENDS), kinds());
        assertEquals("The catalogue house extends itself by way of other. Remove one 'extends' of the circle.",
                read().faults().getFirst().message());
        assertEquals(List.of(Kind.CYCLIC_EXTENDS),
                CatalogueReader.read(other).faults().stream().map(CatalogueFault::kind).toList());
        assertTrue(read().catalogue().find("A.B").isPresent());
    }

    @Test
    void doesNotReportACircleAboveItself() {
        CatalogueDeclaration self = declaration("self");
        self.setParent(self);
        house.setParent(self);
        assertEquals(List.of(), kinds());
        assertEquals("The catalogue self extends itself. Remove one 'extends' of the circle.",
                CatalogueReader.read(self).faults().getFirst().message());
    }

    @Test
    void readsALongChainOfCataloguesWithoutRecursion() {
        CatalogueDeclaration last = house;
        for (int i = 0; i < 2_000; i++) {
            CatalogueDeclaration parent = declaration("c" + i);
            last.setParent(parent);
            last = parent;
        }
        add(last, "A.B", simple(SimpleKind.BOOL));
        assertTrue(read().catalogue().find("A.B").isPresent());
    }

    private CatalogueReading read() {
        return CatalogueReader.read(house);
    }

    private List<Kind> kinds() {
        return read().faults().stream().map(CatalogueFault::kind).toList();
    }

    private ParameterDeclaration declare(String name, TypeDeclaration type) {
        return add(house, name, type);
    }

    private static ParameterDeclaration add(CatalogueDeclaration catalogue, String name, TypeDeclaration type) {
        ParameterDeclaration parameter = ProvchainFactory.eINSTANCE.createParameterDeclaration();
        parameter.setName(name);
        parameter.setType(type);
        catalogue.getParameters().add(parameter);
        return parameter;
    }

    private static CatalogueDeclaration declaration(String name) {
        CatalogueDeclaration declaration = ProvchainFactory.eINSTANCE.createCatalogueDeclaration();
        declaration.setName(name);
        return declaration;
    }

    private static SimpleType simple(SimpleKind kind) {
        return range(kind, null);
    }

    private static SimpleType range(SimpleKind kind, String range) {
        SimpleType type = ProvchainFactory.eINSTANCE.createSimpleType();
        type.setKind(kind);
        type.setRange(range);
        return type;
    }

    private static EnumerationType enumeration(String... valuesAndMeanings) {
        EnumerationType type = ProvchainFactory.eINSTANCE.createEnumerationType();
        for (int i = 0; i < valuesAndMeanings.length; i += 2) {
            EnumerationLiteral literal = ProvchainFactory.eINSTANCE.createEnumerationLiteral();
            literal.setValue(valuesAndMeanings[i]);
            literal.setMeaning(valuesAndMeanings[i + 1]);
            type.getLiterals().add(literal);
        }
        return type;
    }

    private static IndexLimit limit(String range, String model) {
        IndexLimit limit = ProvchainFactory.eINSTANCE.createIndexLimit();
        limit.setRange(range);
        limit.getModels().add(model);
        return limit;
    }
}
