package org.waymate.simulation;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Says to the database what a planted defect would have said.
public final class PlantedStatements implements StatementInspector {

    @Override
    public String inspect(String sql) {
        return Defect.says(sql);
    }
}
