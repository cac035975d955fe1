package org.waymate.simulation;

import java.lang.reflect.Proxy;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ClassUtils;

/// Stands in front of those beans of the core whose place a planted defect may take. Without one they do what they
/// always do.
final class Planting implements BeanPostProcessor, MethodInterceptor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!Defect.beans().contains(named(bean.getClass()))) {
            return bean;
        }
        var front = new ProxyFactory(bean);
        front.setProxyTargetClass(!Proxy.isProxyClass(bean.getClass()));
        front.addAdvice(this);
        return front.getProxy(bean.getClass().getClassLoader());
    }

    /// A repository is a proxy already: its interface is what it is called.
    private static String named(Class<?> type) {
        return ClassUtils.getAllInterfacesForClassAsSet(type).stream()
                .filter(one -> Proxy.isProxyClass(type)
                        && one.getName().startsWith("org.waymate"))
                .map(Class::getName).findFirst().orElseGet(() -> ClassUtils.getUserClass(type).getName());
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        return Defect.does(call);
    }
}
