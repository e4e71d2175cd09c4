package io.mandate.platform.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a public POST method of a resource: the request carries {@code Idempotency-Key} and takes
 * effect once. Effect and answer commit in one transaction, which this opens; a request that fails
 * stores nothing. The same request again is answered as it was, with {@code Idempotency-Replayed:
 * true}.
 *
 * <p>Problems: {@code idempotency-key-missing} (400), {@code request-in-progress} (409), {@code
 * idempotency-key-reused} (422: another method, path or body).
 */
@InterceptorBinding
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
