package org.waymate.simulation;

import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/// How a defect is brought in from outside: by other words to the database, or by something in the place of a bean.
///
/// @param bean the class or repository whose place it takes; empty for a statement
record Plant(String bean, String method, Deed deed, Statement statement) {

    interface Deed {

        @Nullable
        Object instead(MethodInvocation call) throws Throwable;
    }

    interface Statement {

        String instead(String sql);
    }

    /// In each statement that has it, other words stand there.
    static Plant words(String there, String instead) {
        return new Plant("", "", MethodInvocation::proceed, sql -> sql.replace(there, instead));
    }

    static Plant bean(String bean, String method, Deed deed) {
        return new Plant("org.waymate." + bean, method, deed, sql -> sql);
    }

    Plant and(String there, String instead) {
        return new Plant(bean, method, deed, sql -> statement.instead(sql).replace(there, instead));
    }

    @Nullable
    Object does(MethodInvocation call) throws Throwable {
        return call.getMethod().getName().equals(method) && stands(call)
                ? deed.instead(call)
                : call.proceed();
    }

    private boolean stands(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getName().equals(bean);
    }
}
