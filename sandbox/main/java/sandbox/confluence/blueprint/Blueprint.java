package sandbox.confluence.blueprint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sandbox.plugin.LoadedPlugin;
import sandbox.plugin.ModuleElement;

/**
 * A {@code blueprint} module.
 *
 * @param templates complete keys, the usual one first
 * @param indexKey the label that every page of it gets
 * @param indexTemplate the complete key of the template of that page; empty for a list of what bears the label
 * @param indexTitleKey the text that titles the page which lists its pages; empty if there is no such page
 */
public record Blueprint(
        String completeKey,
        LoadedPlugin plugin,
        String nameKey,
        List<String> templates,
        String indexKey,
        String indexTemplate,
        String indexTitleKey,
        boolean editFirst,
        List<WizardPage> wizard) {

    /** One page of its wizard; the template is a function of the plugin's own scripts. */
    public record WizardPage(
            String id, String templateKey, String titleKey, String descriptionHeaderKey, boolean last) {

        private static WizardPage of(ModuleElement page) {
            return new WizardPage(
                    page.required("id"),
                    page.required("template-key"),
                    page.attribute("title-key").orElse(""),
                    page.attribute("description-header-key").orElse(""),
                    page.attribute("last").map(Boolean::valueOf).orElse(false));
        }
    }

    static Blueprint of(ModuleElement module, LoadedPlugin plugin) {
        Stream<String> first = module.attribute("content-template-key").stream();
        Stream<String> listed = module.children("content-template").stream().map(template -> template.required("ref"));
        boolean indexed =
                !module.attribute("disable-index-page").map(Boolean::valueOf).orElse(false);
        return new Blueprint(
                plugin.complete(module.key()),
                plugin,
                module.attribute("i18n-name-key").orElse(module.key()),
                Stream.concat(first, listed).distinct().map(plugin::complete).toList(),
                module.attribute("index-key").orElse(""),
                module.attribute("index-template-key").map(plugin::complete).orElse(""),
                indexed ? module.attribute("i18n-index-title-key").orElse("") : "",
                module.attribute("create-result").filter("edit"::equals).isPresent(),
                module.child("dialog-wizard").stream()
                        .flatMap(wizard -> wizard.children("dialog-page").stream())
                        .map(WizardPage::of)
                        .toList());
    }

    /** The same for the same module key, on every node and after every restart. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(completeKey.getBytes(StandardCharsets.UTF_8));
    }

    /** The template asked for, by its own or its complete key, else the usual one. */
    Optional<String> template(String asked) {
        return templates.stream()
                .filter(key -> asked != null && (key.equals(asked) || key.endsWith(":" + asked)))
                .findFirst()
                .or(() -> templates.stream().findFirst());
    }
}
