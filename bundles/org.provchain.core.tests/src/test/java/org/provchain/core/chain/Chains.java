// SPDX-License-Identifier: EPL-2.0
package org.provchain.core.chain;

import java.util.List;

import org.provchain.model.Chain;
import org.provchain.model.ChainPart;
import org.provchain.model.FileKind;
import org.provchain.model.FirmwareImage;
import org.provchain.model.IntegerValue;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.Parameter;
import org.provchain.model.ParameterBlock;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.ProvisioningFile;
import org.provchain.model.SecretValue;
import org.provchain.model.Statement;
import org.provchain.model.Step;
import org.provchain.model.StringValue;
import org.provchain.model.Value;

/** Builds chains without a text, for the tests of this bundle. */
public final class Chains {

    /** The base of all chains that are built here. */
    public static final String BASE = "https://prov.example/maxwell/";

    private static final ProvchainFactory FACTORY = ProvchainFactory.eINSTANCE;

    private final Chain chain = FACTORY.createChain();

    private Chains(String version) {
        chain.setName("c");
        chain.setDialectName("maxwell");
        chain.setDialectVersion(version);
        chain.setProduct("mx3b");
        chain.setBase(BASE);
    }

    /** A chain whose documents hold everything. */
    public static Chains oneOne() {
        return new Chains("1.1");
    }

    /** A chain of an index, lists and settings. */
    public static Chains oneZero() {
        return new Chains("1.0");
    }

    /** The element, for what is set seldom. */
    public Chain element() {
        return chain;
    }

    /** The chain as it is served; the first file is the entry unless another was set. */
    public ServedChain served(ChainPart... parts) {
        if (chain.getEntry() == null && !chain.getFiles().isEmpty()) {
            chain.setEntry(chain.getFiles().getFirst());
        }
        return ChainReader.read(chain, List.of(parts));
    }

    /** Adds a file of the 1.1 kind that lies at its name with {@code .xml}. */
    public ProvisioningFile file(String name, Statement... statements) {
        return file(FileKind.FILE, name, name + ".xml", statements);
    }

    /** Adds a file. */
    public ProvisioningFile file(FileKind kind, String name, String location, Statement... statements) {
        ProvisioningFile file = detached(kind, name, location, statements);
        chain.getFiles().add(file);
        return file;
    }

    /** A file that stands in no chain yet. */
    public static ProvisioningFile detached(FileKind kind, String name, String location, Statement... statements) {
        ProvisioningFile file = FACTORY.createProvisioningFile();
        file.setKind(kind);
        file.setName(name);
        file.setLocation(location);
        file.getStatements().addAll(List.of(statements));
        return file;
    }

    /** Lets one file redirect to others. */
    public static void redirect(ProvisioningFile from, ProvisioningFile... to) {
        for (ProvisioningFile each : to) {
            from.getStatements().add(link(LinkKind.REDIRECT, each));
        }
    }

    /** A link to a file. */
    public static Link link(LinkKind kind, ProvisioningFile target) {
        Link link = FACTORY.createLink();
        link.setKind(kind);
        link.setTarget(target);
        return link;
    }

    /** A link to a URL. */
    public static Link link(LinkKind kind, String url) {
        Link link = FACTORY.createLink();
        link.setKind(kind);
        link.setUrl(url);
        return link;
    }

    /** A parameter with a text, which may hold variables. */
    public static Parameter set(String name, String text) {
        return set(name, text(text));
    }

    /** A parameter. */
    public static Parameter set(String name, Value value) {
        Parameter parameter = FACTORY.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    /** A block of parameters. */
    public static ParameterBlock block(String name, Statement... statements) {
        ParameterBlock block = FACTORY.createParameterBlock();
        block.setName(name);
        block.getStatements().addAll(List.of(statements));
        return block;
    }

    /** An offer of firmware; null where it names no version. */
    public static FirmwareImage firmware(String version, String url, boolean force) {
        FirmwareImage image = FACTORY.createFirmwareImage();
        image.setVersion(version);
        image.setUrl(url);
        image.setForceAccept(force);
        return image;
    }

    /** A step; null where it has no URL. */
    public static Step step(String type, String url) {
        Step step = FACTORY.createStep();
        step.setType(type);
        step.setUrl(url);
        return step;
    }

    /** A text as a value. */
    public static StringValue text(String text) {
        StringValue value = FACTORY.createStringValue();
        value.setValue(text);
        return value;
    }

    /** A number as a value. */
    public static IntegerValue number(String digits) {
        IntegerValue value = FACTORY.createIntegerValue();
        value.setValue(digits);
        return value;
    }

    /** A secret as a value. */
    public static SecretValue secret(String name) {
        SecretValue value = FACTORY.createSecretValue();
        value.setName(name);
        return value;
    }
}
