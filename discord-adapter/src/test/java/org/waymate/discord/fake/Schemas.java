package org.waymate.discord.fake;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Discord's own description of what it takes.
public final class Schemas {

    private static final String FILE = "classpath:org/waymate/discord/fake/discord.schema.json";
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private Schemas() {}

    /// What is wrong with it; nothing, when Discord takes it.
    public static List<String> problems(String definition, String json) {
        var schema = SCHEMAS.computeIfAbsent(definition,
                name -> FACTORY.getSchema(SchemaLocation.of(FILE + "#/$defs/" + name)));
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
