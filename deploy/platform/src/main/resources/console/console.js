'use strict';

// One Swagger UI in front of all services: the token is given once and goes to each of them,
// and to nobody else.
(async () => {
  const texts = {
    en: {
      title: 'Mandate: console', services: 'Services', token: 'Token', use: 'Use',
      language: 'Language', problems: 'Problem types', asyncapi: 'AsyncAPI',
      nobody: 'no token yet', expired: 'this token has expired', unreadable: 'this is no token',
      hierarchy: 'Hierarchy', task: 'Tasks', escalation: 'Escalation',
    },
    'zh-CN': {
      title: '权责协同：控制台', services: '服务', token: '令牌', use: '使用',
      language: '语言', problems: '问题类型', asyncapi: 'AsyncAPI',
      nobody: '尚无令牌', expired: '令牌已过期', unreadable: '这不是令牌',
      hierarchy: '组织架构', task: '协同任务', escalation: '升级裁决',
    },
  };
  const exampleKey = '6f1c4b0e-example-key';
  const services = await (await fetch('/console/services')).json();
  const byId = id => document.getElementById(id);
  let language = sessionStorage.getItem('language')
    || (navigator.language.startsWith('zh') ? 'zh-CN' : 'en');
  let token = sessionStorage.getItem('token') || '';
  let current = services.find(service => service.name === location.hash.slice(1).split('/')[0])
    || services.find(service => new URL(service.address).host === location.host) || services[0];
  let ui;

  const say = name => texts[language][name] || name;

  function newKey() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  }

  function isOurs(url) {
    return services.some(service => new URL(url, location.href).origin === new URL(service.address).origin);
  }

  function prepare(request) {
    if (!isOurs(request.url)) return request;
    request.headers['Accept-Language'] = language;
    if (token) request.headers.Authorization = 'Bearer ' + token;
    if (request.headers['Idempotency-Key'] === exampleKey) request.headers['Idempotency-Key'] = newKey();
    return request;
  }

  function holder() {
    if (!token) return say('nobody');
    try {
      const part = token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/');
      const bytes = Uint8Array.from(atob(part), character => character.charCodeAt(0));
      const claims = JSON.parse(new TextDecoder().decode(bytes));
      return claims.exp * 1000 < Date.now() ? say('expired') : claims.person || claims.sub;
    } catch (e) {
      return say('unreadable');
    }
  }

  function authorize() {
    if (token) ui.preauthorizeApiKey('bearer', token);
    byId('who').textContent = holder();
  }

  function show(service) {
    current = service;
    byId('problems').href = service.address + '/problems?lang=' + language;
    byId('asyncapi').href = service.address + '/asyncapi.yaml';
    ui = SwaggerUIBundle({
      url: service.address + '/q/openapi?format=json',
      domNode: byId('ui'),
      docExpansion: 'list',
      filter: true,
      tryItOutEnabled: true,
      requestInterceptor: prepare,
      onComplete: authorize,
    });
    press();
  }

  function press() {
    document.documentElement.lang = language;
    document.title = say('title');
    for (const element of document.querySelectorAll('[data-text]')) {
      element.textContent = say(element.dataset.text);
    }
    for (const element of document.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', say(element.dataset.label));
    }
    for (const button of document.querySelectorAll('[data-language]')) {
      button.setAttribute('aria-pressed', String(button.dataset.language === language));
    }
    for (const button of document.querySelectorAll('[data-service]')) {
      button.textContent = say(button.dataset.service);
      button.setAttribute('aria-pressed', String(button.dataset.service === current.name));
    }
    byId('problems').href = current.address + '/problems?lang=' + language;
    byId('who').textContent = holder();
  }

  for (const service of services) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset.service = service.name;
    button.addEventListener('click', () => show(service));
    byId('services').append(button, ' ');
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.addEventListener('click', () => {
      language = button.dataset.language;
      sessionStorage.setItem('language', language);
      press();
    });
  }
  byId('token').value = token;
  byId('access').addEventListener('submit', event => {
    event.preventDefault();
    token = byId('token').value.trim().replace(/^Bearer\s+/i, '');
    sessionStorage.setItem('token', token);
    authorize();
  });
  show(current);
})();
