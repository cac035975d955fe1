package org.waymate.simulation;

import java.util.HashMap;
import java.util.Map;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/// How a defect is brought in from outside: by other words to the database, or by something in the place of a bean.
///
/// @param bean the class or repository whose place it takes; empty for a statement
/// @param deeds what is done instead, by the name of the method
record Plant(String bean, Map<String, Deed> deeds, Statement statement) {

    interface Deed {

        @Nullable
        Object instead(MethodInvocation call) throws Throwable;
    }

    interface Statement {

        String instead(String sql);
    }

    /// In each statement that has it, other words stand there.
    static Plant words(String there, String instead) {
        return new Plant("", Map.of(), sql -> sql.replace(there, instead));
    }

    static Plant bean(String bean, String method, Deed deed) {
        return new Plant("org.waymate." + bean, Map.of(method, deed), sql -> sql);
    }

    Plant at(String method, Deed deed) {
        var both = new HashMap<>(deeds);
        both.put(method, deed);
        return new Plant(bean, Map.copyOf(both), statement);
    }

    Plant and(String there, String instead) {
        return new Plant(bean, deeds, sql -> statement.instead(sql).replace(there, instead));
    }

    @Nullable
    Object does(MethodInvocation call) throws Throwable {
        var deed = deeds.get(call.getMethod().getName());
        return deed != null && stands(call) ? deed.instead(call) : call.proceed();
    }

    private boolean stands(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getName().equals(bean);
    }
}
